const wholeDay = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;

export interface MonthFirst {
  /** The first value that is valid only with the month before the day. */
  readonly value: string;
  readonly index: number;
  readonly count: number;
}

/** Whether some value of a date column is valid only with the month before the day. */
export function findMonthFirst(values: Iterable<string>): MonthFirst | undefined {
  let found: MonthFirst | undefined;
  let index = -1;
  for (const value of values) {
    index += 1;
    const isMonthFirst = [...value.matchAll(wholeDay)].some(
      ([, first, , second]) => Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31,
    );
    if (!isMonthFirst) continue;
    found = found ? { ...found, count: found.count + 1 } : { value, index, count: 1 };
  }
  return found;
}

/** Whether a value would be parsed as day-first. */
export function hasWholeDay(value: string): boolean {
  return value.search(wholeDay) >= 0;
}
