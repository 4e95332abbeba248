import { tidy } from '#src/text/normalise.ts';
import { readDate } from '#src/domain/dates.ts';
import { readMode, type ModeReading } from '#src/catalogue/mode.ts';
import { findCode } from '#src/domain/schema/codes.ts';
import type { Column } from './header.ts';

/**
 * The strictest access that a row with too few cells may mean, if the missing cells are not at its
 * end. Undefined if no other reading is as likely by the types of its columns, or if none is
 * stricter.
 */
export function findOtherAccess(
  columns: readonly Column[],
  cells: readonly string[],
  expected: number,
): ModeReading | undefined {
  const mode = columns.find(({ name }) => name === 'mode')?.index;
  if (mode === undefined) return undefined;
  const written = tidy(cells[mode] ?? '');
  const countDoubts = (row: readonly string[]): number =>
    columns.filter((column) => !isPlausible(column, row)).length;
  const doubts = countDoubts(cells);
  let strictest: ModeReading | undefined;
  for (let missing = 1; missing <= expected - cells.length; missing += 1) {
    const moved = tidy(cells[mode - missing] ?? '');
    if (isWholeDate.test(moved)) continue;
    const other = readMode(moved);
    if (rank[other] <= rank[strictest ?? readMode(written)]) continue;
    for (let position = 0; position <= mode - missing; position += 1) {
      const shifted = cells.toSpliced(position, 0, ...Array.from({ length: missing }, () => ''));
      if (countDoubts(shifted) > doubts) continue;
      strictest = other;
      break;
    }
  }
  return strictest;
}

const rank: Readonly<Record<ModeReading, number>> = {
  unknown: 0,
  missing: 0,
  open: 1,
  conditional: 2,
  secret: 3,
};

/**
 * An access mode is never written like this, though `readMode` would parse `03/02/1976` as code 03.
 */
const isWholeDate = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

/** `Có điều kiện`: a mode in words, which cannot be another number. */
function isModeInWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && rank[readMode(text)] > 0;
}

/** A text at least this long, such as a title, contains letters. */
const shortestTitle = 100;

function isPlausible({ field, index }: Column, cells: readonly string[]): boolean {
  const text = tidy(cells[index] ?? '');
  if (text === '') return field.need !== 'build';
  if (field.name === 'mode') return rank[readMode(text)] > 0;
  if (isModeInWords(text)) return false;
  if (field.kind === 'number') return /^\d/.test(text);
  if (field.kind === 'date' || field.kind === 'day') return readDate(text).kind !== 'unreadable';
  if (field.codes !== undefined)
    return field.several === true || findCode(field.codes, text) !== undefined;
  return (field.maxLength ?? 0) < shortestTitle || !/^\d{1,2}$/.test(text);
}
