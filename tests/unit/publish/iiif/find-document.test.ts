import { describe, expect, test } from 'vitest';
import { listArchive, type IiifDocument } from '#src/publish/iiif/documents.ts';
import { findDocument } from '#src/publish/iiif/find-document.ts';
import { catalogueWithPages, images } from './item-with-pages.ts';

const source = {
  catalogue: catalogueWithPages,
  loadImages: (slug: string) => Promise.resolve(slug === images.item ? images : undefined),
};
const all: IiifDocument[] = [];
for await (const document of listArchive(source)) all.push(document);

describe('a document by its path', () => {
  test.each(all)('$path', async ({ path, content }) => {
    expect(await findDocument(source, path)).toEqual(content);
  });

  test.each([
    '/iiif/TU-01-145-1/3/lines.json',
    '/iiif/TU-01-145-1/notice/1.svg',
    '/iiif/TU-01-145-2/manifest.json',
    '/iiif/phong/XX/collection.json',
    '/iiif/TU-01-145-1/item.json',
  ])('%s is not there', async (path) => {
    expect(await findDocument(source, path)).toBeUndefined();
  });
});

test('the archive has a document of every kind', () => {
  expect(all.map(({ path }) => path)).toMatchInlineSnapshot(`
    [
      "/iiif/TU-01-145-1/1/lines.json",
      "/iiif/TU-01-145-1/1/alto.xml",
      "/iiif/TU-01-145-1/notice/3.svg",
      "/iiif/TU-01-145-1/notice/4.svg",
      "/iiif/TU-01-145-1/manifest.json",
      "/iiif/ho-so/TU-01-145/collection.json",
      "/iiif/phong/TU/collection.json",
      "/iiif/phong/collection.json",
    ]
  `);
});
