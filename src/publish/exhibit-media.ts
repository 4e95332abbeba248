import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exhibitFileOf } from '../site/urls.ts';
import type { PublicData } from '../public/public-model.ts';

/** A public recording of an exhibit. */
export interface ExhibitMediaFile {
  /** Path from the root of the site. */
  readonly href: string;
  /** Path relative to the content folder. */
  readonly path: string;
}

/**
 * The recordings and subtitles that published exhibits use; other files beside them are not
 * published.
 */
export function listExhibitMedia({
  exhibits,
  unlistedExhibits = [],
}: Pick<PublicData, 'exhibits' | 'unlistedExhibits'>): readonly ExhibitMediaFile[] {
  return [...exhibits, ...unlistedExhibits].flatMap(({ slug, media = [] }) =>
    media.map(({ name, path }) => ({ href: exhibitFileOf(slug, name), path })),
  );
}

/** Copies them to the pages of their exhibits. */
export async function writeExhibitMedia(
  published: PublicData,
  contentDir: string,
  outDir: string,
): Promise<void> {
  for (const { href, path } of listExhibitMedia(published)) {
    const target = join(outDir, href);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(contentDir, path), target);
  }
}
