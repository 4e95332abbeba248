import { addDays } from '#src/domain/days.ts';
import { toSolarDay } from '#src/domain/lunar.ts';

/**
 * Public holidays of a year, `YYYY-MM-DD`, by Bộ luật Lao động 45/2019/QH14, Điều 112. The five
 * days of Tết include the last day of the old year, and the second day of Quốc khánh is 1
 * September. If the Government chooses other days or moves working days, `site.yaml` must list
 * them. A holiday on a Saturday or Sunday is compensated on the next working day (Điều 111).
 */
export function listHolidays(year: number): readonly string[] {
  const newYear = toSolarDay(year, '01-01');
  const hungKings = toSolarDay(year, '03-10');
  const tet = newYear === undefined ? [] : [-1, 0, 1, 2, 3].map((days) => addDays(newYear, days));
  const days = [
    `${year}-01-01`,
    ...tet,
    ...(hungKings === undefined ? [] : [hungKings]),
    `${year}-04-30`,
    `${year}-05-01`,
    `${year}-09-01`,
    `${year}-09-02`,
  ];
  const holidays = new Set(days);
  for (const day of days) {
    if (!isWeekend(day)) continue;
    let instead = day;
    while (isWeekend(instead) || holidays.has(instead)) instead = addDays(instead, 1);
    holidays.add(instead);
  }
  return [...holidays].sort();
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
