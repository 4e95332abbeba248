import { expect, test } from 'vitest';
import { readFigure } from '#src/text/figure.ts';

test.each([
  ['38738', 38738],
  ['38.738', 38738],
  ['1.120.953', 1120953],
  ['1 120 953', 1120953],
  ['1,120,953', 1120953],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.270,5', 1270.5],
  ['−4', -4],
  ['0', 0],
])('%s is a figure', (text, value) => {
  expect(readFigure(text)).toBe(value);
});

test.each(['', 'hơn 1.270', '1,270', '100 %', '1.2.3', '12/5', '1e6'])(
  '%s is none: it says something else, or two things',
  (text) => {
    expect(readFigure(text)).toBeUndefined();
  },
);
