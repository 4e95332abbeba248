import { lastYear, toSolarDay } from './lunar.ts';

/** When an anniversary is kept: what of an `AnniversaryRecord` decides its days. */
export interface DayRule {
  readonly calendar: 'solar' | 'lunar';
  /** `MM-DD` in its calendar. */
  readonly day: string;
  /** Year of the event. */
  readonly since?: number;
  /** Kept when so many years have passed, and again after as many: 5 for 5, 10, 15 years. */
  readonly every?: number;
}

export interface Occurrence {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Years since the event; absent for the event itself and where its year is not known. */
  readonly years?: number;
}

/** The next days on which it is kept, that of `today` included: as many as asked, if there are. */
export function listNextOccurrences(rule: DayRule, today: string, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesFrom(rule, today)) {
    if (found.push(occurrence) === count) break;
  }
  return found;
}

/** Both ends belong to the time. */
export function listOccurrences(rule: DayRule, from: string, until: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesFrom(rule, from)) {
    if (occurrence.date > until) break;
    found.push(occurrence);
  }
  return found;
}

/** The days on which an anniversary is kept, from a day on, the soonest first. */
function* occurrencesFrom(rule: DayRule, from: string): Generator<Occurrence> {
  const { since, every = 1 } = rule;
  // The twelfth lunar month of a year lies in the next one.
  const start = Math.max(Number(from.slice(0, 4)) - 1, since ?? 0);
  for (let year = start; year <= lastYear; year += 1) {
    const years = since === undefined ? undefined : year - since;
    if (years !== undefined && years % every !== 0) continue;
    const date = toDate(rule, year);
    if (date === undefined || date < from) continue;
    yield years ? { date, years } : { date };
  }
}

/** 29 February has no day in other years. */
function toDate({ calendar, day }: DayRule, year: number): string | undefined {
  if (calendar === 'lunar') return toSolarDay(year, day);
  const isLeap = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
  return day === '02-29' && !isLeap ? undefined : `${year}-${day}`;
}
