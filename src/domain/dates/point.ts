import edtf from 'edtf';

/** A year, a month or a day. */
export interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Plausible years of archival dates; others are typing errors. */
const firstYear = 1000;
const lastYear = 2199;

const vietnameseMonths: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  'nam nam': 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
};
const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const viMonth = String.raw`(?<month>\d{1,2}|${Object.keys(vietnameseMonths).reverse().join('|')})`;
const enMonth = `(?<month>${englishMonths.join('|')})`;
const year = String.raw`(?<year>\d{4})`;
const beforeYear = String.raw`(?:,? nam |, ?| |[/.-])`;

/** For text without marks, in lower case. */
const shapes = [
  String.raw`(?:nam )?${year}`,
  String.raw`${year}-(?:xx|(?<month>\d{2}))(?:-(?:xx|(?<day>\d{2})))?`,
  String.raw`${year}\/(?<month>\d{1,2})(?:\/(?<day>\d{1,2}))?`,
  String.raw`(?:ngay )?(?<day>\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\d{1,2}) ?\k<mark> ?${year}`,
  String.raw`(?<month>\d{1,2}) ?[/.-] ?${year}`,
  String.raw`(?:ngay[ .…_]*)?thang ${viMonth}${beforeYear}${year}`,
  String.raw`(?:ngay )?(?:m[ou]ng )?(?<day>\d{1,2}) thang ${viMonth}${beforeYear}${year}`,
  String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?${enMonth},? ${year}`,
  String.raw`${enMonth} (?<day>\d{1,2}), ?${year}`,
].map((shape) => new RegExp(`^${shape}$`));

/** Export programs write a day as midnight: `1976-02-03 00:00:00`. */
const midnight = /[t ]0?0:00(?::00(?:\.0+)?)?z?$/;

function toMonth(word: string): number {
  const english = englishMonths.indexOf(word) + 1;
  return english || (vietnameseMonths[word] ?? Number(word));
}

/**
 * Reads a year, month or day in any of the usual ways, day before month. `text` is without marks
 * and in lower case. Undefined for other text and for impossible days.
 */
export function readPoint(text: string): Point | undefined {
  const plain = text.replace(midnight, '').trim();
  for (const shape of shapes) {
    const groups = shape.exec(plain)?.groups;
    if (groups !== undefined) return toPoint(groups);
  }
  return undefined;
}

function toPoint(groups: Readonly<Record<string, string | undefined>>): Point | undefined {
  const { year, month, day } = groups;
  if (month === undefined && day !== undefined) return undefined;
  const point: Point = {
    year: Number(year),
    ...(month === undefined ? {} : { month: toMonth(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  return isOnCalendar(point) ? point : undefined;
}

function isOnCalendar(point: Point): boolean {
  return point.year >= firstYear && point.year <= lastYear && findDays(toEdtf(point)) !== undefined;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** The same dates occur thousands of times in a catalogue, and parsing is slow. */
const known = new Map<string, Days | undefined>();

function findDays(text: string): Days | undefined {
  if (!known.has(text)) known.set(text, parseDays(text));
  return known.get(text);
}

/** Undefined for impossible days; `edtf` lets 1975-02-29 roll over. */
function parseDays(text: string): Days | undefined {
  try {
    const date = edtf(text, { level: 0 });
    return date.edtf === text ? { first: toDay(date.min), last: toDay(date.max) } : undefined;
  } catch {
    return undefined;
  }
}

/** `1976`, `1976-02`, `1976-02-03` */
export function toEdtf({ year, month, day }: Point): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** First and last day, `YYYY-MM-DD`, of a point that `readPoint` gave. */
export function daysOf(point: Point): Days {
  const text = toEdtf(point);
  return findDays(text) ?? { first: text, last: text };
}

function toDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** `1976`, `2/1976`, `03/02/1976`; after a word, a month is `tháng 2/1976`. */
export function labelPointVi({ year, month, day }: Point, afterWord: boolean): string {
  if (month === undefined) return String(year);
  if (day === undefined) return `${afterWord ? 'tháng ' : ''}${month}/${year}`;
  return [day, month].map((part) => String(part).padStart(2, '0')).join('/') + `/${year}`;
}

/** `1976`, `February 1976`, `3 February 1976` */
export function labelPointEn({ year, month, day }: Point): string {
  const name = englishMonths[(month ?? 0) - 1] ?? '';
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return [day, capital, year].filter((part) => part !== undefined && part !== '').join(' ');
}
