import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDay,
  formatMessage,
  formatNumber,
  formatTime,
} from '#src/i18n/format.ts';
import { formatMonth, formatMonthDay } from '#src/i18n/format-month.ts';
import { labelsOf, translateTo } from '#src/i18n/index.ts';

describe('numbers and days', () => {
  it('are written as each language writes them', () => {
    expect(formatNumber('vi', 53_484)).toBe('53.484');
    expect(formatNumber('en', 53_484)).toBe('53,484');
    expect(formatDay('vi', '2026-11-03')).toBe('03/11/2026');
    expect(formatDay('en', '2026-11-03')).toBe('3 November 2026');
    expect(formatMonth('vi', 2)).toBe('Tháng 2');
    expect(formatMonth('en', 2)).toBe('February');
    expect(formatMonthDay('vi', '02-03')).toBe('3/2');
    expect(formatMonthDay('en', '02-03')).toBe('3 February');
    expect(formatTime('2026-11-23T00:05:59.000Z')).toBe('07:05');
    expect(formatTime('2026-11-23T17:00:00.000Z')).toBe('00:00');
  });
});

describe('the size of a file', () => {
  it.each([
    [900, '1 KB', '1 KB'],
    [318_400, '318 KB', '318 KB'],
    [999_000, '1 MB', '1 MB'],
    [1_249_000, '1,2 MB', '1.2 MB'],
    [104_000_000, '104 MB', '104 MB'],
  ])('is formatted in powers of 1,000: %d', (bytes, vi, en) => {
    expect([formatBytes('vi', bytes), formatBytes('en', bytes)]).toEqual([vi, en]);
  });
});

describe('a message', () => {
  const message = {
    vi: '{count} hồ sơ của {name}',
    en: { one: '{count} file of {name}', other: '{count} files of {name}' },
  };

  it('is filled, its numbers grouped and its English in the right number', () => {
    expect(formatMessage('vi', message, { count: 1234, name: 'A' })).toBe('1.234 hồ sơ của A');
    expect(formatMessage('en', message, { count: 1, name: 'A' })).toBe('1 file of A');
    expect(formatMessage('en', message, { count: 1234, name: 'A' })).toBe('1,234 files of A');
  });

  it('is filled once: what is filled in is no message', () => {
    expect(formatMessage('vi', message, { count: 1, name: '{count}' })).toBe('1 hồ sơ của {count}');
  });

  it('does not come out with an empty place', () => {
    expect(() => formatMessage('vi', message, { count: 1 })).toThrow('No value for {name}');
  });

  it('is found by its key, in the reader’s language', () => {
    expect(translateTo('vi')('common.search')).toBe('Tìm kiếm');
    expect(translateTo('en')('common.search')).toBe('Search');
  });
});

it('labels of a part are texts of one language with their forms, for islands', () => {
  const part = {
    'a.b': { vi: 'hồ sơ', en: { one: 'file', other: 'files' } },
    'a.c': { vi: 'Tìm', en: 'Search' },
  };
  expect(labelsOf('vi', part)).toEqual({ 'a.b': 'hồ sơ', 'a.c': 'Tìm' });
  expect(labelsOf('en', part)).toEqual({ 'a.b': { one: 'file', other: 'files' }, 'a.c': 'Search' });
});
