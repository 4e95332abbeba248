import { expect, test } from 'vitest';
import { buildAnniversaries } from '../../../src/views/anniversaries.ts';
import { daysUntil, nextOccurrence } from '../../../src/views/day-of-year.ts';
import { buildExhibits } from '../../../src/views/exhibits.ts';
import { catalogueOf, day, item, span } from './browse-catalogue.ts';

const exhibit = {
  slug: 'luu-tru',
  title: { vi: 'Năm năm lưu trữ' },
  summary: { vi: 'Chuyện kho.' },
  prose: { vi: [] },
  records: [],
  anniversary: 'quan-doi',
} as const;
const catalogue = catalogueOf({
  items: [
    item('moi', { date: day('1976-11-23') }),
    item('cu', { date: day('1946-11-23') }),
    item('thang', { date: span('1976-11-01', '1976-11-30') }),
    item('tet', { date: day('1977-01-03') }),
  ],
  anniversaries: [
    { id: 'quoc-khanh', day: '09-02', since: 1945, title: { vi: 'Quốc khánh' } },
    { id: 'luu-tru', day: '01-03', since: 1946, title: { vi: 'Ngày Lưu trữ' } },
    { id: 'quan-doi', day: '12-22', since: 1944, title: { vi: 'Ngày Quân đội' } },
  ],
  exhibits: [
    { ...exhibit, until: '2026-12-30' },
    { ...exhibit, slug: 'da-qua', until: '2020-01-01' },
  ],
});

test('the days that come next are brought up, over the turn of the year', () => {
  const { next } = buildAnniversaries(catalogue, 'vi');
  expect(next.map(({ id, daysUntil: days, years }) => [id, days, years])).toEqual([
    ['quan-doi', 29, 82],
    ['luu-tru', 41, 81],
    ['quoc-khanh', 283, 82],
  ]);
});

test('months stand in order of the year, with records dated on each day', () => {
  const { months } = buildAnniversaries(catalogue, 'vi');
  expect(months.map(({ label }) => label)).toEqual(['Tháng 1', 'Tháng 9', 'Tháng 12']);
  expect(months[0]?.days[0]).toMatchObject({ day: '3/1', records: { count: 1 } });
});

test('on this day: records of this day and month, the oldest first; a month is no day', () => {
  const { today } = buildAnniversaries(catalogue, 'en');
  expect(today.label).toBe('23 November');
  expect(today.records.entries.map(({ id }) => id)).toEqual(['cu', 'moi']);
});

test('an exhibit stands under the day it is tied to', () => {
  const { months } = buildAnniversaries(catalogue, 'vi');
  expect(months.at(-1)?.days[0]?.exhibits.map(({ link }) => link.href)).toContain(
    '/trung-bay/luu-tru/',
  );
});

test('29 February waits for its leap year', () => {
  expect(nextOccurrence('2026-11-23', '02-29')).toBe('2028-02-29');
  expect(daysUntil('2026-11-23', '11-23')).toBe(0);
});

test('exhibits on show come first; those over can still be read', () => {
  const { current, others } = buildExhibits(catalogue, 'vi');
  expect(current.map(({ term }) => term)).toEqual(['Đến 30/12/2026']);
  expect(others.map(({ term }) => term)).toEqual(['Đã trưng bày đến 01/01/2020']);
});
