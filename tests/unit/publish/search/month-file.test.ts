import { expect, it } from 'vitest';
import { readDate } from '#src/domain/dates.ts';
import { buildMonthFile } from '#src/publish/search/month-file.ts';
import { toMonthNumber } from '#src/text/query/month-number.ts';

it.each([
  ['03/02/1976', [1976, 2], 0],
  ['8/1945', [1945, 8], 0],
  ['1976', [1976, 1], 11],
  ['12/1995 – 3/1996', [1995, 12], 3],
] as const)('%s begins and ends with a month', (written, [year, month], span) => {
  const reading = readDate(written);
  const date = reading.kind === 'date' ? reading.date : undefined;
  expect(buildMonthFile([date])).toEqual({ from: [toMonthNumber(year, month)], span: [span] });
});

it('has nothing for what has no date', () => {
  expect(buildMonthFile([undefined])).toEqual({ from: [0], span: [0] });
});
