import { expect, test } from 'vitest';
import type { PageImages } from '../../../../src/imaging/manifest.ts';
import { unpackWords } from '../../../../src/islands/viewer/words.ts';
import { publishCatalogue } from '../../../../src/publish/public.ts';
import { packWords } from '../../../../src/publish/words/index.ts';
import { buildCatalogue, buildItem, buildPage, conditional } from '../fixtures.ts';

const line = { text: 'Điều 1', x: 1, y: 2, width: 30, height: 4 };
const images = (number: number, lines = [line]): PageImages => ({
  number,
  width: 100,
  height: 100,
  tile: 512,
  sizes: [{ width: 100, height: 100 }],
  lines,
});

function packed(...pages: readonly PageImages[]) {
  const item = buildItem({
    pages: [buildPage(1), buildPage(2, { access: conditional }), buildPage(3)],
  });
  const [published] = publishCatalogue(buildCatalogue({ items: [item] })).items;
  if (published === undefined) throw new Error('The item was not published.');
  return packWords(published, { item: item.slug, pages });
}

test('what the viewer unpacks is what was packed', () => {
  expect([...unpackWords(packed(images(1)))]).toEqual([[1, [line]]]);
});

test('pages without words are left out', () => {
  expect(packed(images(1, []), images(3)).map(([page]) => page)).toEqual([3]);
});

test('the words of a closed page stay inside even when images of it were left behind', () => {
  expect(packed(images(1), images(2)).map(([page]) => page)).toEqual([1]);
});
