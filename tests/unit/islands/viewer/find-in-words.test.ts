import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../../src/islands/viewer/find-in-words.ts';
import { findLineAt, unpackWords } from '../../../../src/islands/viewer/words.ts';

const words = unpackWords([
  [1, ['Ban Chấp hành Đảng bộ', 'tỉnh họp tại Hoà Bình'], [100, 50, 210, 20, 100, 80, 210, 20]],
  [4, ['ĐẢNG BỘ, đảng-bộ'], [0, 0, 160, 10]],
]);
const find = createFinder(words);

describe('search in an item', () => {
  it('needs no marks, no đ and no case, and gives what is written', () => {
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
      { x: 240, y: 50, width: 70, height: 20 },
      { x: 100, y: 80, width: 40, height: 20 },
    ]);
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
