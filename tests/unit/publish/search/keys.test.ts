import { describe, expect, test } from 'vitest';
import { dateKeys, foldedKeys, numberKeys } from '../../../../src/publish/search/keys.ts';

describe('words that Pagefind does not fold get a folded copy', () => {
  test.each([
    ['Nghị quyết Đại hội Đảng bộ', ['dai', 'dang']],
    ['Kỷ luật, kỉ luật', ['ki']],
    ['hòa bình, thuỷ sản', []],
    ['Ðảng (eth), Đảng', ['dang']],
    ['Phú Quý', ['qui']],
    ['Mỹ Thạnh', ['mi']],
    ['cœur', ['coeur']],
    ['Đường'.normalize('NFD'), ['duong']],
  ])('%s', (text, keys) => {
    expect(foldedKeys(text)).toEqual(keys);
  });
});

test('a number is one word, with and without its signs', () => {
  expect(numberKeys('03-QĐ/TU')).toEqual(['03-QĐ/TU', '03-qd/tu', '03qdtu']);
});

describe('a date is found as people type it', () => {
  const written = { written: '', edtf: '', label: { vi: '', en: '' } };

  test('a day', () => {
    const date = { ...written, earliest: '1976-02-03', latest: '1976-02-03' };
    expect(dateKeys(date)).toEqual([
      '03/02/1976',
      '3/2/1976',
      '1976-02-03',
      '02/1976',
      '2/1976',
      '1976',
    ]);
  });

  test('a span, by its years', () => {
    const date = { ...written, earliest: '1945-01-01', latest: '1954-12-31' };
    expect(dateKeys(date)).toEqual(['1945', '1954']);
  });
});
