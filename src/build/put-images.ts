import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvSettings } from '../config/env-settings.ts';
import type { PackedImages } from '../gate/search-packs.ts';
import { ImageIndex, writeImageIndex } from '../imaging/pack/image-index.ts';
import { layOutImages, removeImages } from '../imaging/pack/lay-out-images.ts';
import { currentLinkOf } from './sites/site-folders.ts';
import { imageIndexOf, looseImagesIn, spareImagesOf } from './sites/site-images.ts';

/**
 * Puts the images of the site where they are served from. With a server they stay in their packs;
 * without one they are files.
 *
 * @returns the files, relative to `siteDir`, with `/`
 */
export async function putImages(
  settings: EnvSettings,
  siteDir: string,
  baseUrl: string,
): Promise<readonly string[]> {
  const { derivativesDir, imageIndexFile, packsDir, outDir, versionsDir } = settings;
  const layout = settings.desk ? 'packed' : 'loose';
  await writeImageIndex(imageIndexFile, derivativesDir, { layout, baseUrl });
  if (layout === 'packed') {
    removeImages(spareImagesOf(settings));
    return [];
  }
  const paths = await layOutImages({
    ...{ packsDir, derivativesDir, baseUrl },
    imagesDir: join(siteDir, 'iiif'),
    spare: spareImagesOf(settings),
    current: looseImagesIn(outDir, imageIndexOf(currentLinkOf(versionsDir))),
  });
  return paths.map((path) => `iiif/${path}`);
}

/** The packs of the new site for the gate; `undefined` if its images are files. */
export function openPackedImages({
  imageIndexFile,
  packsDir,
  versionsDir,
}: EnvSettings): (PackedImages & { close(): void }) | undefined {
  const index = new ImageIndex(imageIndexFile);
  if (index.layout === 'loose') {
    index.close();
    return undefined;
  }
  const currentFile = imageIndexOf(currentLinkOf(versionsDir));
  const current = existsSync(currentFile) ? new ImageIndex(currentFile) : undefined;
  return {
    packsDir,
    pages: index.list(),
    findSearched: (itemSlug, page) => current?.find(itemSlug, page),
    close() {
      index.close();
      current?.close();
    },
  };
}
