import { describe, expect, test } from 'vitest';
import { piecesOf } from '#src/gate/read/searchable.ts';

describe('what is looked for', () => {
  test.each([
    ['Nguyễn Văn Ẩn', ['nguyen van an']],
    ['24-NQ/TU', ['24 nq tu']],
    ['079203001234', ['079203001234']],
    ['canary-0001', ['canary 0001']],
    ['胡志明主席', ['胡胡志志明明主主席席']],
  ])('%s', (value, pieces) => {
    expect(piecesOf(value)).toEqual(pieces);
  });

  test.each([
    '',
    '02',
    '1976',
    '03/02/1976',
    '1954–1975',
    'Báo cáo',
    'Khác',
    '26/10/2023 27/10/2023',
  ])('chance finds “%s” everywhere, so it is not looked for', (value) => {
    expect(piecesOf(value)).toEqual([]);
  });

  test('any eight words in a row of a long text hold a piece', () => {
    const words = Array.from({ length: 30 }, (_, index) => `tu${index}`);
    const pieces = piecesOf(words.join(' '));
    for (let at = 0; at + 8 <= words.length; at += 1) {
      const leak = words.slice(at, at + 8).join(' ');
      expect(pieces.some((piece) => leak.includes(piece))).toBe(true);
    }
  });
});
