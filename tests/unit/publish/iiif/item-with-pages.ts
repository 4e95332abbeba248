import type { ItemImages, PageImages } from '#src/domain/page-images.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import type { OpenItem, PublicCatalogue } from '#src/public/public-model.ts';
import { buildCatalogue, buildItem, buildPage, conditional } from '../select/fixtures.ts';

/** An item of four pages: two shown, one closed, one whose scan could not be cut. */
export const catalogueWithPages: PublicCatalogue = indexPublicData(
  publishCatalogue(
    buildCatalogue({
      site: {
        name: { vi: 'Lưu trữ tỉnh Hải Sơn', en: 'Archives of Hải Sơn' },
        url: 'https://luutru.example',
        rights: 'https://creativecommons.org/publicdomain/mark/1.0/',
      },
      items: [
        buildItem({
          pages: [
            buildPage(1, { folio: '1r' }),
            buildPage(2, { folio: '1v' }),
            buildPage(3, { folio: '2', access: conditional }),
            buildPage(4, { folio: '3' }),
          ],
        }),
      ],
    }),
  ),
);

export const itemWithPages = getItem(catalogueWithPages, 'TU-01-145-1');

function getItem(catalogue: PublicCatalogue, id: string): OpenItem {
  const item = catalogue.findItem(id);
  if (item === undefined || !('pages' in item)) throw new Error(`${id} is not open.`);
  return item;
}

export function cutPage(number: number, parts: Partial<PageImages> = {}): PageImages {
  return {
    number,
    width: 2480,
    height: 3508,
    sizes: [
      { width: 400, height: 566 },
      { width: 1600, height: 2263 },
    ],
    tile: 512,
    lines: [],
    ...parts,
  };
}

export const images: ItemImages = {
  item: 'TU-01-145-1',
  pages: [
    cutPage(1, {
      lines: [
        { text: 'NGHỊ QUYẾT', x: 900, y: 300, width: 680, height: 60 },
        { text: 'về thủy lợi & "đê" <1976>', x: 300, y: 420, width: 1900, height: 55 },
      ],
    }),
    cutPage(2),
  ],
};
