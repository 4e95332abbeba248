import type { ArchivalDate } from '../values.ts';
import { toArchivalDate } from './archival.ts';
import { momentToEdtf, type Moment } from './moment.ts';
import { readReading, type Reading } from './reading.ts';

/** Whether all of `a` is before all of `b`. Used to find an end before its start. */
export function isBefore(a: ArchivalDate, b: ArchivalDate): boolean {
  return a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;
}

/**
 * The span between two columns; where only one is given, that date. Undefined when
 * both are absent, and when the end is before the start: check `isBefore(end, start)` first.
 */
export function toSpan(start?: ArchivalDate, end?: ArchivalDate): ArchivalDate | undefined {
  if (start === undefined || end === undefined) return start ?? end;
  if (start.edtf === end.edtf) return start;
  const first = readReading(start.written);
  const last = readReading(end.written);
  if (first === undefined || last === undefined) return undefined;
  const reading = join(first, last);
  if (reading === undefined) {
    const label = (language: 'vi' | 'en') => `${start.label[language]} – ${end.label[language]}`;
    return {
      written: `${start.written} – ${end.written}`,
      edtf: '../..',
      label: { vi: label('vi'), en: label('en') },
    };
  }
  const span = toArchivalDate('', reading);
  return span && { ...span, written: writtenOf(start, end, span) };
}

/** Undefined when both ends are open. */
function join(first: Reading, last: Reading): Reading | undefined {
  const from = startOf(first);
  const until = endOf(last);
  if (from === undefined) return until && { kind: 'until', until };
  if (until === undefined) return { kind: last.kind === 'to-now' ? 'to-now' : 'since', from };
  return momentToEdtf(from) === momentToEdtf(until)
    ? { kind: 'moment', moment: from }
    : { kind: 'interval', from, until };
}

function startOf(reading: Reading): Moment | undefined {
  if (reading.kind === 'moment') return reading.moment;
  return 'from' in reading ? reading.from : undefined;
}

function endOf(reading: Reading): Moment | undefined {
  if (reading.kind === 'moment') return reading.moment;
  return 'until' in reading ? reading.until : undefined;
}

/**
 * The two cells joined by a dash where that is unambiguous; “khoảng 1945” and “1954” need words.
 */
function writtenOf(start: ArchivalDate, end: ArchivalDate, span: ArchivalDate): string {
  const joined = `${start.written}–${end.written}`;
  const again = readReading(joined);
  const same = again !== undefined && toArchivalDate(joined, again)?.edtf === span.edtf;
  return same ? joined : span.label.vi;
}

/**
 * Orders by earliest day, then latest, then as written. Dates with an open start come first,
 * missing dates last.
 */
export function compareDates(a?: ArchivalDate, b?: ArchivalDate): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return (
    compare(a.earliest ?? '', b.earliest ?? '') ||
    compare(a.latest ?? '9999', b.latest ?? '9999') ||
    compare(a.edtf, b.edtf) ||
    compare(a.written, b.written)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** First and last year; for a date open at one side, the year it names, twice. */
export function yearsOf(
  date?: ArchivalDate,
): { readonly from: number; readonly to: number } | undefined {
  const from = date?.earliest ?? date?.latest;
  const to = date?.latest ?? date?.earliest;
  if (from === undefined || to === undefined) return undefined;
  return { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) };
}
