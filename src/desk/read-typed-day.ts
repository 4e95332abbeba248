import { isDay } from './is-day.ts';

/**
 * Parses a day as people type it, `5/3/2026`, or as browsers send it, `2026-03-05`, to
 * `YYYY-MM-DD`.
 */
export function readTypedDay(text: string): string | undefined {
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const day = year === '' ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
