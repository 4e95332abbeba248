import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { listArchive, type IiifSource } from './documents.ts';

/**
 * Writes all files of `iiif/` except page images: manifests of open items, transcripts of their
 * pages, notices for pages that are not shown, and the collections of the manifests.
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
