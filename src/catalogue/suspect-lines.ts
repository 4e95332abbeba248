import { readDelimiter } from '../text/delimiter.ts';
import { tidy } from '../text/normalise.ts';
import { isSecret, mayBeSecret } from './assemble/records/secrecy.ts';
import { findField } from '../domain/schema/field.ts';
import { accessFields } from '../domain/schema/shared-fields.ts';

/** A line of a table as it stands in the file. */
export interface SuspectLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * Lines of one table that may belong to a secret row, whatever the table's quotes say: a line is
 * split at every separator, and is suspect when a cell says that its row is secret. Lines that an open
 * quote joins to such a line are suspect too. `text` is the file, decoded,
 * any line ends. Lines that say nothing but a mark are left out. What is found may only be used to look for leaks: it must not be shown.
 */
export function findSuspectLines(text: string): readonly SuspectLine[] {
  const { delimiter } = readDelimiter(text);
  const lines = text.split(/\r\n?|\n/);
  const split = (line: string): string[] => line.split(delimiter).map(unquote);
  const headings = lines.slice(0, headingWithin).map(split);
  const heading = headings.find((cells) => cells.some((cell) => findMarkField(cell))) ?? [];
  const isSuspect = createLineJudge(heading, delimiter);
  const saysMore = (line: string): boolean => split(line).some((cell) => isMore(cell));
  const suspects: SuspectLine[] = [];
  let group: SuspectLine[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    group.push({ line: index + 1, text: line });
    if (countQuotes(line) % 2 === 1) isOpen = !isOpen;
    if (isOpen && index < lines.length - 1) continue;
    // Lines that quotes join are one row only where none of them looks like a row of its own.
    const isOneRow =
      group.length > 1 &&
      group
        .slice(1)
        .every((one) => split(one.text.split('"')[0] ?? '').length < heading.length / 2) &&
      splitQuoted(group.map((one) => one.text).join(' '), delimiter).length === heading.length;
    const isGroupSuspect = isOneRow
      ? isSuspect(group.map((one) => one.text).join(' '))
      : group.some((one) => isSuspect(one.text));
    if (isGroupSuspect) for (const one of group) if (saysMore(one.text)) suspects.push(one);
    group = [];
  }
  return suspects;
}

/** Judges a line, split at every separator, by the columns of a heading. */
export function createLineJudge(
  header: readonly string[],
  delimiter: string,
): (line: string) => boolean {
  const heading = header.map(unquote);
  const columns = heading.flatMap((cell, index) => {
    const field = findMarkField(cell);
    return field === undefined ? [] : [{ field, index }];
  });
  const isMark = remember((cell) => mayBeSecret([cell]));
  const hasMode = columns.some(({ field }) => field === 'mode');
  return (line) => {
    const cells = line.split(delimiter).map(unquote);
    if (cells.join() === heading.join()) return false;
    if (cells.some(isMark)) return true;
    // Separators within quotes move the columns. Where the quotes do not bring the cells back below
    // their headings, the code of secrecy is looked for in all.
    const placed =
      cells.length === heading.length ? cells : splitQuoted(line, delimiter).map(unquote);
    if (placed.length !== heading.length) return hasMode && cells.some(isSecretCode);
    return isSecret(columns.map(({ field, index }) => ({ field, text: placed[index] ?? '' })));
  };
}

/** A catalogue says the same few thousand cells again and again. */
function remember(judge: (cell: string) => boolean): (cell: string) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    const found = known.get(cell) ?? judge(cell);
    if (cell.length <= 40) known.set(cell, found);
    return found;
  };
}

/** A title block may stand above the heading: the first line that names a column of access. */
const headingWithin = 50;

function findMarkField(heading: string): 'mode' | 'secrecy' | undefined {
  const name = findField(accessFields, heading)?.field.name;
  return name === 'mode' || name === 'secrecy' ? name : undefined;
}

const isSecretCode = (cell: string): boolean => /^0*3(?:[.,]0+)?$/.test(cell);

const isMore = (cell: string): boolean => /\p{L}/u.test(cell) && !mayBeSecret([cell]);

const unquote = (cell: string): string => tidy(cell.replaceAll('"', ' '));

/** Cells of a row whose quotes all close; one cell where they do not. */
function splitQuoted(row: string, delimiter: string): readonly string[] {
  const parts = row.split('"');
  if (parts.length % 2 === 0) return [row];
  const cells: string[] = [];
  let cell = '';
  for (const [index, part] of parts.entries()) {
    const [first = '', ...rest] = index % 2 === 0 ? part.split(delimiter) : [part];
    cell += first;
    for (const next of rest) {
      cells.push(cell);
      cell = next;
    }
  }
  return [...cells, cell];
}

const countQuotes = (line: string): number => line.split('"').length - 1;
