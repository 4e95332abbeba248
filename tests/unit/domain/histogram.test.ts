import { expect, test } from 'vitest';
import { buildHistogram } from '#src/domain/histogram.ts';

test('bars are laid out along whole decades, scaled to the tallest', () => {
  const { bars, decades } = buildHistogram([
    { year: 1975, count: 2 },
    { year: 1981, count: 8 },
  ]);
  expect(bars).toEqual([
    { year: 1975, count: 2, x: 25, width: 5, height: 0.25 },
    { year: 1981, count: 8, x: 55, width: 5, height: 1 },
  ]);
  expect(decades.map(({ decade, x }) => [decade, x])).toEqual([
    [1970, 0],
    [1980, 50],
  ]);
});

test('labels are thinned out when there are many decades', () => {
  const { decades } = buildHistogram([
    { year: 1700, count: 1 },
    { year: 2024, count: 1 },
  ]);
  expect(decades.filter(({ label }) => label === 'major')).toHaveLength(9);
});

test('the axis holds years that have no bar', () => {
  const { bars, decades } = buildHistogram([{ year: 1975, count: 2 }], [1968]);
  expect(bars).toEqual([{ year: 1975, count: 2, x: 75, width: 5, height: 1 }]);
  expect(decades.map(({ decade }) => decade)).toEqual([1960, 1970]);
});

test('no years, no bars', () => {
  expect(buildHistogram([])).toEqual({ bars: [], decades: [] });
});
