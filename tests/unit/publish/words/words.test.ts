import { expect, test } from 'vitest';
import type { PageImages, TextLine } from '#src/domain/page-images.ts';
import { boxWords, unpackWords } from '#src/domain/page-words.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { packWords } from '#src/publish/words/index.ts';
import { buildCatalogue, buildItem, buildPage, conditional } from '../select/fixtures.ts';

const line = { text: 'Điều 1', x: 1, y: 2, width: 30, height: 4 };
const images = (number: number, lines: readonly TextLine[] = [line]): PageImages => ({
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

test('so are the places of words, and the other half of one that is broken', () => {
  const words = [
    { x: 3, y: 1, width: 12, height: 5 },
    { x: 16, y: 2, width: 15, height: 4 },
  ];
  const rest = { x: 0, y: 9, width: 7, height: 4 };
  const [[, lines = []] = []] = unpackWords(
    packed(images(1, [line, { ...line, words }, { ...line, words, rest }])),
  );
  expect(lines.map(boxWords)).toEqual([[], words, [...words, rest]]);
});

test('a page that was transcribed line by line costs nothing more', () => {
  expect(packed(images(1))).toEqual([[1, ['Điều 1'], [1, 2, 30, 4]]]);
});

test('pages without words are left out', () => {
  expect(packed(images(1, []), images(3)).map(([page]) => page)).toEqual([3]);
});

test('the words of a closed page stay inside even when images of it were left behind', () => {
  expect(packed(images(1), images(2)).map(([page]) => page)).toEqual([1]);
});
