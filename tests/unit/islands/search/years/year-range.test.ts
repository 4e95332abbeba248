import { expect, it } from 'vitest';
import { findYearAt, toYears } from '#src/islands/search/years/year-range.ts';

it('typed years form a range, in either order, open where a field is empty', () => {
  expect(toYears('1954', '1960')).toEqual({ from: 1954, until: 1960 });
  expect(toYears('1960', ' 1954 ')).toEqual({ from: 1954, until: 1960 });
  expect(toYears('1954', '')).toEqual({ from: 1954 });
  expect(toYears(undefined, '1954')).toEqual({ until: 1954 });
});

it.each(['', ' ', 'năm', '-5', '0', '19.5', '99999'])('“%s” is no year', (typed) => {
  expect(toYears(typed, '')).toBeUndefined();
});

it('a place on the axis is a year of it, its ends included', () => {
  const axis = { first: 1940, last: 1989 };
  expect([-0.2, 0, 0.0199, 0.02, 0.5, 0.999, 1, 3].map((share) => findYearAt(share, axis))).toEqual(
    [1940, 1940, 1940, 1941, 1965, 1989, 1989, 1989],
  );
});
