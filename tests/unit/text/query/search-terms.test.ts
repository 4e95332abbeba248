import { describe, expect, it } from 'vitest';
import { findSearchTerms, readLooseNumber } from '#src/text/query/search-terms.ts';

const termsIn = (text: string) => findSearchTerms(text).map(({ term }) => term);

describe('a date is one thing, however it is written', () => {
  it.each([
    '3/2/1976',
    '03/02/1976',
    '3-2-1976',
    '3.2.1976',
    '1976-02-03',
    'ngày 3 tháng 2 năm 1976',
    'Ngay 03 thang 02 nam 1976',
    'mùng 3 tháng 2, 1976',
    '3 February 1976',
    'Feb. 3, 1976',
  ])('%s', (text) => {
    expect(termsIn(text)).toEqual(['19760203']);
  });

  it.each([
    ['2/1976', ['197602']],
    ['tháng 2 năm 1976', ['197602']],
    ['họp ngày 3/2/1976 và 12/1977', ['19760203', '197712']],
    ['31/2/1976', []],
    ['13/1976', []],
    ['1945-1954', []],
    ['năm 1976', []],
  ])('%s gives %j', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it('has its position', () => {
    expect(findSearchTerms('họp ngày 3/2/1976.')).toMatchObject([
      { kind: 'date', start: 4, end: 17 },
    ]);
  });
});

describe('a number is one thing', () => {
  it.each([
    ['24-NQ/TU', '24nqtu'],
    ['024-nq/tu', '24nqtu'],
    ['24 – NQ / TU', '24nqtu'],
    ['số 24-NQ/TU', '24nqtu'],
    ['15/2016/NĐ-CP', '15z2016nd\u0369cp'],
    ['TU-01-0145', 'tu1z145'],
  ])('%s', (text, term) => {
    expect(termsIn(text)).toEqual([term]);
  });

  it('takes no word with a hyphen for one', () => {
    expect(termsIn('Việt-Nam thông-tấn-xã, và/hoặc, 3-4')).toEqual([]);
  });

  it('is known without its signs when nothing else is asked', () => {
    expect(readLooseNumber('24 nq tu')).toBe('24nqtu');
    expect(readLooseNumber('số 24 NQ TU')).toBe('24nqtu');
    expect(readLooseNumber('24')).toBeUndefined();
    expect(readLooseNumber('nghị quyết 24 nq tu')).toBeUndefined();
  });
});
