import { matchApart } from '../match-apart.ts';
import { toWordForms } from './search-word.ts';

/** A document number or a date in a text. */
export interface SearchTerm {
  readonly kind: 'number' | 'date';
  /** Position in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Canonical form: `24nqtu`, `19760203`, `197602`. */
  readonly term: string;
}

const day = '(?<day>0?[1-9]|[12]\\d|3[01])';
const month = '(?<month>0?[1-9]|1[0-2])';
const year = '(?<year>1\\d{3}|20\\d{2})';
const names = 'jan feb mar apr may jun jul aug sep oct nov dec';
const fullNames =
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?';
const named = `(?<name>${fullNames.replaceAll(' ', '|')})\\.?`;

/** Longer patterns come before those they contain. */
const datePatterns = [
  `(?:ng[aà]y\\s+)?${day}\\s?(?<sign>[/.-])\\s?${month}\\s?\\k<sign>\\s?${year}`,
  `${year}-${month}-${day}`,
  `(?:(?:ng[aà]y|m[uù]ng|m[oồ]ng)\\s+)?${day}\\s+th[aá]ng\\s+${month},?\\s+(?:n[aă]m\\s+)?${year}`,
  `${day}\\s+${named},?\\s+${year}`,
  `${named}\\s+${day},?\\s+${year}`,
  `th[aá]ng\\s+${month},?\\s+(?:n[aă]m\\s+)?${year}`,
  `(?:th[aá]ng\\s+)?${month}\\s?[/.-]\\s?${year}`,
  `${named},?\\s+${year}`,
].map(alone);

/** `24-NQ/TU`, `15/2024/NĐ-CP`, `TU-01-145`: groups of letters and digits joined by signs. */
const numberPattern = alone(
  '(?:(?:số|so|no\\.?)\\s+)?(?<number>[\\p{L}\\p{N}]+(?:\\s?[-–/.]\\s?[\\p{L}\\p{N}]+)+)',
);
/** A number that is typed without its signs and is the whole query: `24 nq tu`. */
const looseNumber =
  /^(?:(?:số|so|no\.?)\s+)?(\d{1,6}\p{L}?(?:[\s/–-]+\p{L}[\p{L}\p{N}]{0,7}){1,4})$/iu;

function alone(pattern: string): RegExp {
  return new RegExp(`${pattern}(?![\\p{L}\\p{M}\\p{N}]|[/-][\\p{L}\\p{N}])`, 'giu');
}

/** Preceding characters that make a number or date part of something longer. */
const joined = /(?:[\p{L}\p{M}\p{N}]|[\p{L}\p{N}][/.-])$/u;

/** Every number and date in a text, in order. NFC. */
export function findSearchTerms(text: string): readonly SearchTerm[] {
  if (!/\d/.test(text)) return [];
  const found: SearchTerm[] = [];
  const add = (
    kind: SearchTerm['kind'],
    start: number,
    length: number,
    term: string | undefined,
  ) => {
    const end = start + length;
    if (term === undefined || found.some((one) => start < one.end && one.start < end)) return;
    found.push({ kind, start, end, term });
  };
  for (const pattern of datePatterns)
    for (const match of matchApart(text, pattern, joined))
      add('date', match.index, match[0].length, toDateTerm(match.groups ?? {}));
  for (const match of matchApart(text, numberPattern, joined))
    add('number', match.index, match[0].length, toNumberTerm(match.groups?.['number'] ?? ''));
  return found.sort((a, b) => a.start - b.start);
}

/** The number in a query that is a number typed without its signs: `24 nq tu`, `số 24 NQ TU`. */
export function readLooseNumber(query: string): string | undefined {
  const number = looseNumber.exec(query.trim())?.[1];
  return number === undefined ? undefined : toNumberTerm(number);
}

/** Undefined unless it has both a letter and a digit. Leading zeros of a group are dropped. */
function toNumberTerm(written: string): string | undefined {
  const groups = written.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!/\d/.test(written) || !/\p{L}/u.test(written)) return undefined;
  return groups
    .map((group) => toWordForms(group.replace(/^0+(?=\d)/, '')).exact)
    .reduce(
      (before, group) => before + (/\d$/.test(before) && /^\d/.test(group) ? 'z' : '') + group,
    );
}

/** `19760203` for a day, `197602` for a month. Undefined for an impossible day. */
function toDateTerm(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { year: y = '', name, day: d } = parts;
  const m =
    name === undefined
      ? (parts['month'] ?? '')
      : String(names.split(' ').indexOf(name.toLowerCase().slice(0, 3)) + 1);
  if (Number(d ?? 1) > new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate()) return undefined;
  return [y, m.padStart(2, '0'), d?.padStart(2, '0') ?? ''].join('');
}
