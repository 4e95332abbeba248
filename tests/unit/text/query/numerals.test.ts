import { describe, expect, it } from 'vitest';
import { findNumerals, writeFigures } from '#src/text/query/numerals.ts';

describe('numerals in a text', () => {
  it.each([
    ['Đại hội đại biểu Đảng bộ tỉnh lần thứ III', [3]],
    ['Nghị quyết Đại hội VI, tập I và tập II', [6, 1, 2]],
    ['khóa XIV, khóa XXXIX', [14, 39]],
    ['Quân khu V', [5]],
    ['kỷ niệm lần thứ IX', [9]],
    ['lần thứ III, lần thứ III', [3]],
  ])('%s', (text, numbers) => {
    expect(findNumerals(text)).toEqual(numbers);
  });

  it('are not single letters, parts of words or document numbers', () => {
    for (const text of [
      'mục I',
      'ông X.',
      'VIệt',
      'XÍ nghiệp',
      'CIVIL',
      'hội nghị',
      'IIII',
      'vi phạm',
    ])
      expect(findNumerals(text)).toEqual([]);
  });
});

describe('a query', () => {
  it.each([
    ['đại hội III', 'đại hội 3'],
    ['đại hội iii', 'đại hội 3'],
    ['khóa I', 'khóa 1'],
    ['dai hoi xiii', 'dai hoi 13'],
  ])('%s is asked with figures as well', (query, figured) => {
    expect(writeFigures(query)).toBe(figured);
  });

  it('keeps words, and returns a query without numerals unchanged', () => {
    for (const query of ['vi phạm', 'xi măng', 'đại hội 3', 'Ii i', 'thủy  lợi'])
      expect(writeFigures(query)).toBe(query);
  });
});
