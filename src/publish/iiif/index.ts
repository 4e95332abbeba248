import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { listArchive, type IiifSource } from './documents.ts';

/**
 * Writes all of `iiif/` that is not an image of a page: manifests of open items, the transcripts of
 * their pages, notices for those not shown, and the collections that lead to them.
 */
export async function writeIiif(
  catalogue: PublicCatalogue,
  loadImages: IiifSource['loadImages'],
  outDir: string,
): Promise<void> {
  for await (const { path, content } of listArchive({ catalogue, loadImages })) {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  }
}
