import { urls } from '#src/site/urls.ts';
import { viewerPath } from '#tests/helpers/foreign-viewers.ts';

/** A viewer to compare. */
export interface Contestant {
  readonly name: string;
  /** Opens the first page of the manifest without interaction. */
  readonly path: string;
  /** Selector that appears once deep zoom has drawn, if something else is shown before. */
  readonly zoomed?: string;
}

/** All viewers, each on the same item. */
export function listContestants(item: string, manifest: string): readonly Contestant[] {
  return [
    {
      name: 'ours',
      path: `${urls.item('vi', item, 1)}&xem=1`,
      zoomed: '.viewer-deep-zoom[data-state="ready"]',
    },
    { name: 'bare', path: `/viewers/bare/?manifest=${encodeURIComponent(manifest)}` },
    { name: 'tify', path: viewerPath('tify', manifest) },
    { name: 'mirador', path: viewerPath('mirador', manifest) },
    { name: 'universalviewer', path: viewerPath('universalviewer', manifest) },
    { name: 'clover', path: viewerPath('clover', manifest) },
  ];
}
