import { stripMarks } from '#src/text/fold.ts';
import { tidy } from '#src/text/normalise.ts';
import { readMoment, withoutAround, type Moment } from './moment.ts';

/**
 * Meaning of a written date. `before` and `after` include the year they name: “trước 1975” refers
 * to the event of 1975, so early 1975 is included.
 */
export type Reading =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'interval'; readonly from: Moment; readonly until: Moment }
  | { readonly kind: 'before' | 'until'; readonly until: Moment }
  | { readonly kind: 'after' | 'since' | 'to-now'; readonly from: Moment };

const nothing = [
  /^[-–.…_?/\s]*$/,
  /^\[?(?:s\. ?d\.?|sd|n\. ?d\.?|nd|k\. ?n\.?|undated|no date|sans date)\]?$/,
  /^\[?(?:khong|chua)(?:$| )(?:(?:co|ro|ghi|de|xac dinh|biet)(?: ro| duoc)? ?)?(?:thoi gian|(?:(?:ngay|thang|nam)[, ]*)*)\]?$/,
];

const prefixes = [
  [/^(?:truoc|before) /, 'before'],
  [/^(?:sau|after) /, 'after'],
  [/^(?:cho den|cho toi|den|toi|until|up to) /, 'until'],
  [/^(?:ke tu|tu|since|from) /, 'since'],
] as const;
const now = /^(?:nay|hien nay|now|present|the present)$/;
const edtfEnd = /^(?:\d{4}(?:-\d{2}){0,2}[?~%]?)?$|^\.\.$/;

/** In lower case, without marks, hyphens `-`, dashes `–`. */
function plain(written: string): string {
  return stripMarks(tidy(written))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012-\u2015\u2212]/g, '–')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)[.,;]$/, '');
}

/** Whether a cell is empty or says in words that there is no date. */
export function saysNoDate(written: string): boolean {
  const text = plain(written);
  return nothing.some((shape) => shape.test(text));
}

/** A day, or a day and month, left blank before a slash: `/1976`, `…/2/1976`, `xx/xx/1976`. */
const blankParts = /^(?:(?:[-–_.…?\s]*|x{1,2})\/){1,2}(?=(?:\d{1,2}\/)?\d{4}$)/;

/** Whether day or month were left blank. In EDTF `../1976` means something else. */
export function hasBlankParts(written: string): boolean {
  const text = plain(written);
  return !/^\.\.\/\d{4}$/.test(text) && blankParts.test(text);
}

/** Undefined when it cannot be read with certainty. */
export function readReading(written: string): Reading | undefined {
  const text = plain(written);
  return readWhole(hasBlankParts(text) ? text.replace(blankParts, '') : text);
}

function readWhole(text: string): Reading | undefined {
  const moment = readMoment(text);
  if (moment !== undefined) return { kind: 'moment', moment };
  const quarter = readQuarter(text);
  if (quarter !== undefined) return quarter;
  const inner = /^\[([^[\]]+)\]$/.exec(text)?.[1];
  if (inner !== undefined) return mark(readWhole(inner), 'supplied');
  const rest = withoutAround(text);
  if (rest !== undefined) return mark(readWhole(rest), 'approximate');
  return readInterval(text) ?? readBound(text);
}

const quarters = ['i', 'ii', 'iii', 'iv'];

/** `Quý I/1976`, `quý 4 năm 1976`: from its first month to its last. */
function readQuarter(text: string): Reading | undefined {
  const [, word = '', year] =
    /^quy (iv|i{1,3}|[1-4])(?: nam | ?[/.-] ?| )(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const quarter = Number(word) || quarters.indexOf(word) + 1;
  const from = readMoment(`${String(quarter * 3 - 2)}/${year}`);
  const until = readMoment(`${String(quarter * 3)}/${year}`);
  return from && until && { kind: 'interval', from, until };
}

/** “khoảng 1945–1954” and `[1945–1954]` apply to both ends. */
function mark(
  reading: Reading | undefined,
  quality: 'supplied' | 'approximate',
): Reading | undefined {
  if (reading?.kind !== 'interval') return undefined;
  const [from, until] = [reading.from, reading.until].map((end) => ({ ...end, [quality]: true }));
  return from && until && { kind: 'interval', from, until };
}

function readBound(text: string): Reading | undefined {
  for (const [word, kind] of prefixes) {
    if (!word.test(text)) continue;
    const moment = readMoment(text.replace(word, '').replace(/ tro di$/, ''));
    if (moment === undefined) return undefined;
    return kind === 'before' || kind === 'until' ? { kind, until: moment } : { kind, from: moment };
  }
  return undefined;
}

function readInterval(text: string): Reading | undefined {
  const bare = text.replace(/^(?:tu |from )?(?:(?:trong )?(?:cac|nhung) nam )?/, '');
  const readings = splits(bare)
    .map(([from, until]) => readEnds(from.trim(), until.trim()))
    .filter((reading) => reading !== undefined);
  return readings.length === 1 ? readings[0] : undefined;
}

/** Every way to split a text into two ends; with bare hyphens only one split may make sense. */
function splits(text: string): (readonly [string, string])[] {
  const clear = / (?:den|toi|to|until) | ?– ?| - | \/ /.exec(text);
  if (clear !== null) {
    return [[text.slice(0, clear.index), text.slice(clear.index + clear[0].length)]];
  }
  const slash = text.split('/');
  const [from = '', until = ''] = slash;
  if (slash.length === 2 && edtfEnd.test(from) && edtfEnd.test(until)) return [[from, until]];
  return [...text.matchAll(/(?<=.)-/g)].map(({ index }) => [
    text.slice(0, index),
    text.slice(index + 1),
  ]);
}

function readEnds(fromText: string, untilText: string): Reading | undefined {
  const from = readMoment(fromText);
  const until = readMoment(untilText);
  if (from !== undefined && until !== undefined) return { kind: 'interval', from, until };
  if (from !== undefined && now.test(untilText)) return { kind: 'to-now', from };
  if (from !== undefined && isOpen(untilText)) return { kind: 'since', from };
  if (until !== undefined && isOpen(fromText)) return { kind: 'until', until };
  return undefined;
}

const isOpen = (text: string): boolean => text === '' || text === '..';
