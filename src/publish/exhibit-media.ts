import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exhibitFileOf } from '../site/urls.ts';
import type { PublicData } from '../public/public-model.ts';

/** A recording beside an exhibit that may be shown. */
export interface ExhibitMediaFile {
  /** Path from the root of the site. */
  readonly address: string;
  /** Below the content folder. */
  readonly path: string;
}

/** The recordings and subtitles that published exhibits use, and no other file beside them. */
export function listExhibitMedia({
  exhibits,
  unlistedExhibits = [],
}: Pick<PublicData, 'exhibits' | 'unlistedExhibits'>): readonly ExhibitMediaFile[] {
  return [...exhibits, ...unlistedExhibits].flatMap(({ slug, media = [] }) =>
    media.map(({ name, path }) => ({ address: exhibitFileOf(slug, name), path })),
  );
}

/** Puts them beside the pages of their exhibits. */
export async function writeExhibitMedia(
  published: PublicData,
  contentDir: string,
  outDir: string,
): Promise<void> {
  for (const { address, path } of listExhibitMedia(published)) {
    const target = join(outDir, address);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(contentDir, path), target);
  }
}
