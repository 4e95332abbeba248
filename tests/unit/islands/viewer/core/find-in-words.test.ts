import { describe, expect, it } from 'vitest';
import type { TextLine } from '#src/domain/page-images.ts';
import { createFinder } from '#src/islands/viewer/core/find-in-words.ts';
import { findLineAt, unpackWords } from '#src/domain/page-words.ts';
import { packBoxes } from '#src/publish/words/index.ts';

const words = unpackWords([
  [1, ['Ban Chấp hành Đảng bộ', 'tỉnh họp tại Hoà Bình'], [100, 50, 210, 20, 100, 80, 210, 20]],
  [4, ['ĐẢNG BỘ, đảng-bộ'], [0, 0, 160, 10]],
]);
const find = createFinder(words);

describe('search in an item', () => {
  it('ignores marks, đ and case, and returns the written text', () => {
    expect(find('dang bo').map(({ page, match }) => [page, match])).toEqual([
      [1, 'Đảng bộ'],
      [4, 'ĐẢNG BỘ'],
      [4, 'đảng-bộ'],
    ]);
  });

  it('finds either place of the tone mark, and NFD', () => {
    expect(find('Hòa Bình'.normalize('NFD'))).toHaveLength(1);
  });

  it('finds i for y and y for i where spelling allows both', () => {
    const finder = createFinder(unpackWords([[1, ['Kỷ yếu, Phú Quý'], [0, 0, 90, 10]]]));
    expect(finder('kỉ yếu')).toHaveLength(1);
    expect(finder('phú quí').map(({ match }) => match)).toEqual(['Phú Quý']);
    expect(finder('iếu')).toEqual([]);
  });

  it('finds words that run over the end of a line, with a box on each', () => {
    const [hit] = find('đảng bộ tỉnh');
    expect(hit?.boxes).toEqual([
      { x: 100, y: 50, width: 210, height: 20 },
      { x: 100, y: 80, width: 210, height: 20 },
    ]);
  });

  it('finds a word divided at the end of a line whole, and as the two that it may be', () => {
    const divided = createFinder(
      unpackWords([[1, ['Một cuộc họp dis-', 'cussion, hợp-', 'tác'], new Array(12).fill(9)]]),
    );
    expect(divided('discussion').map(({ match }) => match)).toEqual(['dis- cussion']);
    expect(divided('hợp tác').map(({ match }) => match)).toEqual(['hợp- tác']);
    expect(divided('hop').map(({ match }) => match)).toEqual(['họp', 'hợp']);
  });

  it('shows the words around, cut at the ends of words', () => {
    const long = createFinder(
      unpackWords([[1, [`${'trước '.repeat(20)}giữa${' sau'.repeat(20)}`], [0, 0, 9, 9]]]),
    );
    const [hit] = long('giua');
    expect(hit?.before).toMatch(/^…(?:trước )+$/);
    expect(hit?.after).toMatch(/^(?: sau)+…$/);
  });

  it('finds nothing for nothing', () => {
    expect(find('')).toEqual([]);
    expect(find(' - ')).toEqual([]);
    expect(find('Sài Gòn')).toEqual([]);
  });
});

describe('the box of a hit', () => {
  const line = { x: 100, y: 50, width: 210, height: 20 };
  const places = [
    { x: 100, y: 52, width: 40, height: 18 },
    { x: 150, y: 50, width: 60, height: 18 },
    { x: 220, y: 49, width: 50, height: 20 },
    { x: 280, y: 48, width: 30, height: 18 },
  ];
  const rest = { x: 90, y: 80, width: 25, height: 18 };
  const findIn = (query: string, more: Partial<TextLine> = {}) => {
    const text = 'Ban Chấp hành, Đảng';
    const packed = packBoxes({ ...line, text, words: places, ...more });
    const find = createFinder(unpackWords([[1, [text], [100, 50, 210, 20], [packed]]]));
    return find(query).map(({ boxes }) => boxes);
  };

  it('is that of the word found, whole where only a part was sought', () => {
    expect(findIn('chấp')).toEqual([[places[1]]]);
    expect(findIn('dan')).toEqual([[places[3]]]);
  });

  it('has boxes around all words of a phrase, whatever the orientation of the line', () => {
    expect(findIn('chấp hành')).toEqual([[{ x: 150, y: 49, width: 120, height: 20 }]]);
    expect(findIn('ban chap hanh, dang')).toEqual([[{ x: 100, y: 48, width: 210, height: 22 }]]);
  });

  it('is two for a word broken at the end of the line, and one for the words before it', () => {
    expect(findIn('hanh, dang', { rest })).toEqual([
      [{ x: 220, y: 48, width: 90, height: 21 }, rest],
    ]);
    expect(findIn('ban', { rest })).toEqual([[places[0]]]);
  });
});

describe('a line touched on the image', () => {
  it('is the smallest box there', () => {
    const lines = [
      { text: 'dấu', x: 0, y: 0, width: 100, height: 100 },
      { text: 'dòng', x: 10, y: 10, width: 50, height: 10 },
    ];
    expect(findLineAt(lines, 20, 15)).toBe(1);
    expect(findLineAt(lines, 90, 90)).toBe(0);
    expect(findLineAt(lines, 101, 15)).toBeUndefined();
  });
});
