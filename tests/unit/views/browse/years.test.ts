import { describe, expect, test } from 'vitest';
import { buildYear, listYearPages } from '#src/views/browse/year.ts';
import { yearCounts, listYears } from '#src/views/browse/year-counts.ts';
import { buildYears } from '#src/views/browse/years.ts';
import { catalogueOf, day, file, item, span } from '../browse-catalogue.ts';

describe('the years of a date', () => {
  test('a span belongs to each year it may cover', () => {
    expect(listYears(span('1945-08-19', '1947-01-01'))).toEqual([1945, 1946, 1947]);
  });

  test('an open end counts as the end that is known', () => {
    const label = { vi: 'trước 1955', en: 'before 1955' };
    const before = { written: label.vi, edtf: '../1954', latest: '1954-12-31', label };
    expect(listYears(before)).toEqual([1954]);
  });

  test('records without a date, or with a span of a century or more, are not assigned to years', () => {
    expect(listYears(undefined)).toEqual([]);
    expect(listYears(span('1800-01-01', '1999-12-31'))).toEqual([]);
  });
});

const catalogue = catalogueOf({
  files: [
    file('145', { date: span('1975-01-01', '1979-12-31') }),
    file('146', { date: day('1980-05-01') }),
  ],
  items: [
    item('b', { date: day('1976-09-02') }),
    item('a', { date: day('1976-02-03') }),
    item('c', { date: span('1976-01-01', '1977-12-31') }),
    item('d'),
  ],
});

test('items are counted, and of files only those without items', () => {
  expect(yearCounts(catalogue)).toEqual({
    years: [
      { year: 1976, count: 3 },
      { year: 1977, count: 1 },
      { year: 1980, count: 1 },
    ],
    undated: 1,
    records: 5,
  });
});

test('years are grouped by decade, each with its path', () => {
  const { decades } = buildYears(catalogue, 'en');
  expect(decades.map(({ label, count }) => `${label}: ${count}`)).toEqual(['1970s: 4', '1980s: 1']);
  expect(decades[0]?.years[0]).toEqual({ year: 1976, count: 3, href: '/en/nam/1976/' });
});

test('a year lists its records by day and leads to the years around it', () => {
  const view = buildYear(catalogue, 1976, 1, 'vi');
  expect(view.groups[0]?.entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(view.groups[0]?.fonds.href).toBe('/phong/tu/');
  expect([view.previous, view.next?.href]).toEqual([undefined, '/nam/1977/']);
  expect(view.listPages).toEqual([]);
});

test('a year of many records is cut into list pages, and every list page has a page', () => {
  const many = catalogueOf({
    items: Array.from({ length: 450 }, (_, index) =>
      item(`i${index}`, { date: day('1976-05-01') }),
    ),
  });
  expect(listYearPages(many)).toEqual([
    { year: 1976, listPage: 1 },
    { year: 1976, listPage: 2 },
    { year: 1976, listPage: 3 },
  ]);
  const view = buildYear(many, 1976, 3, 'vi');
  expect(view.listPages.map(({ label, href }) => [label, href])).toEqual([
    ['1–200 · TU', '/nam/1976/'],
    ['201–400 · TU', '/nam/1976/2/'],
    ['401–450 · TU', '/nam/1976/3/'],
  ]);
  expect(view.groups[0]?.entries).toHaveLength(50);
});
