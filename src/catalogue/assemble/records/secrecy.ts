import { decodeLegacyText, legacyEncodings } from '#src/text/legacy/index.ts';
import { repairMojibake } from '#src/text/mojibake.ts';
import { tidy } from '#src/text/normalise.ts';
import { readMode } from '#src/catalogue/mode.ts';
import { findCode, type CodeListName } from '#src/domain/schema/codes.ts';
import { isSecrecyMark, readSecrecy, type Secrecy } from '#src/catalogue/secrecy/read-secrecy.ts';

/** The ways to read a cell: unchanged, and decoded from legacy encodings. */
function readingsOf(cell: string): string[] {
  const asWritten = tidy(cell);
  if (!/[\u0080-\u00FF]/.test(cell)) return [asWritten];
  const repaired = repairMojibake(cell);
  if (repaired !== undefined) return [asWritten, tidy(repaired)];
  const decoded = legacyEncodings
    .filter((encoding) => encoding !== 'windows-1258')
    .map((encoding) => tidy(decodeLegacyText(encoding, cell)));
  return [asWritten, ...decoded];
}

/** Whether cells under `mode` or a column of secrecy marks make a row secret. */
export function isSecret(
  cells: Iterable<{ readonly field: 'mode' | 'secrecy'; readonly text: string }>,
): boolean {
  for (const { field, text } of cells) {
    const marks = field === 'mode' ? isSecretMode : isSecrecyMark;
    const readings = readingsOf(text);
    if (field === 'secrecy' ? readings.every(marks) : readings.some(marks)) return true;
  }
  return false;
}

const isSecretMode = (text: string): boolean => readMode(text) === 'secret';

/** For a row that cannot be split into columns. */
export function mayBeSecret(cells: readonly string[]): boolean {
  return cells.some((cell) => readSecrecy(cell) === 'stamp');
}

/** A value with the canonical name of its column, if the column is known. */
export interface NamedValue {
  readonly name: string | undefined;
  readonly text: string;
}

export type RowSecrecy<Value extends NamedValue> =
  | { readonly kind: 'none' }
  /** The first value of `kind` that says so. */
  | { readonly kind: 'stamp' | 'mention'; readonly value: Value };

/**
 * Whether any value of a row or an entry has a mark of secrecy, in any column. A sentence that
 * merely mentions secrecy does not count if `secrecyChecked` says that a person has reviewed the
 * row.
 */
export function findSecrecy<Value extends NamedValue>(values: Iterable<Value>): RowSecrecy<Value> {
  let mention: Value | undefined;
  let isChecked = false;
  for (const value of values) {
    const { name, text } = value;
    if (text === '') continue;
    const found = readValueSecrecy(name, text);
    if (found === 'stamp') return { kind: 'stamp', value };
    if (found === 'mention') mention ??= value;
    if (name === 'secrecyChecked' && isWordOfAPerson(text)) isChecked = true;
  }
  return mention === undefined || isChecked
    ? { kind: 'none' }
    : { kind: 'mention', value: mention };
}

/** Columns of notes, where a single letter may be a stamp copied by a clerk. */
const noteColumns = new Set<string | undefined>([
  undefined,
  'description',
  'note',
  'accessNote',
  'inforSign',
  'reason',
]);

/** Columns with values from a list of reasons, some of which mention personal secrets. */
const listsOfReasons = new Map<string | undefined, CodeListName>([
  ['accessReason', 'accessReason'],
  ['ground', 'ground'],
]);

/** Columns whose purpose is to mention secrecy. */
const speakingColumns = new Set<string | undefined>(['declassification', 'secrecyChecked']);

function readValueSecrecy(name: string | undefined, text: string): Secrecy {
  if (name === 'mode' || name === 'secrecy') {
    return isSecret([{ field: name, text }]) ? 'stamp' : 'none';
  }
  // “Bí mật đời tư” is a reason of the list, “Bí mật gia đình” a ground.
  const list = listsOfReasons.get(name);
  if (list !== undefined && findCode(list, tidy(text)) !== undefined) return 'none';
  const found = readSecrecy(text, { letters: noteColumns.has(name) });
  return found === 'mention' && speakingColumns.has(name) ? 'none' : found;
}

/** “Chưa” and “không” do not mean that somebody has reviewed it. */
export function isWordOfAPerson(text: string): boolean {
  return !/^(?:chưa|chua|không|khong|no|not yet|0|false|sai|[^\p{L}\p{N}]+)?$/iu.test(tidy(text));
}
