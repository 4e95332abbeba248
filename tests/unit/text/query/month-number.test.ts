import { expect, it } from 'vitest';
import { toMonthNumber } from '#src/text/query/month-number.ts';

it('counts on from December to January', () => {
  expect(toMonthNumber(1976, 1) - toMonthNumber(1975, 12)).toBe(1);
});
