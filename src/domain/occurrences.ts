import { lastYear, toSolarDay } from './lunar.ts';

/** When an anniversary is kept: the part of an `AnniversaryRecord` that determines its days. */
export interface DayRule {
  readonly calendar: 'solar' | 'lunar';
  /** `MM-DD` in its calendar. */
  readonly day: string;
  /** Year of the event. */
  readonly since?: number;
  /** Interval in years: 5 for the 5th, 10th, 15th anniversary and so on. */
  readonly every?: number;
}

export interface Occurrence {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Years since the event; absent for the event itself and where its year is not known. */
  readonly years?: number;
}

/** The next days on which it is kept, `today` included; at most `count`. */
export function listNextOccurrences(rule: DayRule, today: string, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesFrom(rule, today)) {
    if (found.push(occurrence) === count) break;
  }
  return found;
}

/** Both ends are inclusive. */
export function listOccurrences(rule: DayRule, from: string, until: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesFrom(rule, from)) {
    if (occurrence.date > until) break;
    found.push(occurrence);
  }
  return found;
}

/** The days on which an anniversary is kept, from a day (inclusive), soonest first. */
function* occurrencesFrom(rule: DayRule, from: string): Generator<Occurrence> {
  const { since, every = 1 } = rule;
  // The twelfth lunar month of a year falls in the next solar year.
  const start = Math.max(Number(from.slice(0, 4)) - 1, since ?? 0);
  for (let year = start; year <= lastYear; year += 1) {
    const years = since === undefined ? undefined : year - since;
    if (years !== undefined && years % every !== 0) continue;
    const date = toDate(rule, year);
    if (date === undefined || date < from) continue;
    yield years ? { date, years } : { date };
  }
}

/** Undefined for 29 February outside leap years. */
function toDate({ calendar, day }: DayRule, year: number): string | undefined {
  if (calendar === 'lunar') return toSolarDay(year, day);
  const isLeap = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
  return day === '02-29' && !isLeap ? undefined : `${year}-${day}`;
}
