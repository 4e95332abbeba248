import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ItemImages } from '../../imaging/manifest.ts';
import { buildAlto } from '../../imaging/words/build-alto.ts';
import { iiifUrls } from '../../site/urls.ts';
import { findIiifPath } from '../../views/iiif-path.ts';
import { findTextLanguage } from '../../views/text-language.ts';
import type { OpenItem, PublicCatalogue, PublicFile } from '../public-model.ts';
import {
  buildArchiveCollection,
  buildFileCollection,
  buildFondsCollection,
  toMember,
} from './collections.ts';
import { buildLines } from './lines.ts';
import { buildManifest } from './manifest.ts';
import type { Reference } from './model.ts';
import { findOpenImages } from './page-image.ts';

export type LoadItemImages = (itemSlug: string) => Promise<ItemImages | undefined>;

/**
 * Writes all of `iiif/` that is not an image: manifests of open items, the transcripts of their
 * pages, and the collections that lead to them. An item at a time is held.
 */
export async function writeIiif(
  catalogue: PublicCatalogue,
  loadImages: LoadItemImages,
  outDir: string,
): Promise<void> {
  const write = (path: string, content: object | string): void => {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  };

  const writeItem = async (item: OpenItem): Promise<Reference> => {
    const images = await loadImages(item.slug);
    const language = findTextLanguage(item.languages);
    for (const page of findOpenImages(item, images).values()) {
      if (page.lines.length === 0) continue;
      const lines = buildLines(catalogue.site, item.slug, page, language);
      write(iiifUrls.lines(item.slug, page.number), lines);
      write(iiifUrls.alto(item.slug, page.number), buildAlto([page], language));
    }
    const manifest = buildManifest(catalogue, item, images);
    write(iiifUrls.item(item.slug), manifest);
    return toMember(manifest);
  };

  const writeFile = async (file: PublicFile): Promise<Reference[]> => {
    const members: Reference[] = [];
    for (const item of catalogue.itemsOf(file.id)) {
      const isShown = 'pages' in item && findIiifPath(catalogue, item) !== undefined;
      if (isShown) members.push(await writeItem(item));
    }
    if (members.length === 0) return [];
    const collection = buildFileCollection(catalogue, file, members);
    write(iiifUrls.file(file.slug), collection);
    return [toMember(collection)];
  };

  const fonds: Reference[] = [];
  for (const one of catalogue.fonds) {
    const files: Reference[] = [];
    for (const file of catalogue.filesOf(one.code)) files.push(...(await writeFile(file)));
    if (files.length === 0) continue;
    const collection = buildFondsCollection(catalogue, one, files);
    write(iiifUrls.fonds(one.slug), collection);
    fonds.push(toMember(collection));
  }
  write(iiifUrls.archive(), buildArchiveCollection(catalogue, fonds));
}
