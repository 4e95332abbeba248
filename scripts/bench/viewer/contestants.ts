import { urls } from '#src/site/urls.ts';
import { viewerPath } from '#tests/helpers/foreign-viewers.ts';

/** A viewer in the race. */
export interface Contestant {
  readonly name: string;
  /** Opens the first page of the manifest by itself. */
  readonly path: string;
  /** There once deep zoom has drawn, where something else is shown before. */
  readonly zoomed?: string;
}

/** All viewers, each on the same item. */
export function listContestants(item: string, manifest: string): readonly Contestant[] {
  return [
    {
      name: 'ours',
      path: `${urls.item('vi', item, 1)}&xem=1`,
      zoomed: '.viewer-stage[data-state="ready"]',
    },
    { name: 'bare', path: `/viewers/bare/?manifest=${encodeURIComponent(manifest)}` },
    { name: 'tify', path: viewerPath('tify', manifest) },
    { name: 'mirador', path: viewerPath('mirador', manifest) },
    { name: 'universalviewer', path: viewerPath('universalviewer', manifest) },
    { name: 'clover', path: viewerPath('clover', manifest) },
  ];
}
