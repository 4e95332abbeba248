import { foldText } from '#src/text/fold.ts';
import { tidy } from '#src/text/normalise.ts';
import { findField, type Field } from '#src/domain/schema/field.ts';
import type { Column } from './header.ts';

/** Kinds of rows in printed lists that are not records. */
export type StrayRow = 'column-numbers' | 'total' | 'heading' | 'other-heading' | 'signature';

const titles = new Set(['title', 'subject', 'name']);

/** Undefined for a record. `idIndex` is the column of its id, or negative. */
export function findStrayRow(
  cells: readonly string[],
  header: readonly string[],
  columns: readonly Column[],
  fields: readonly Field[],
  idIndex: number,
): StrayRow | undefined {
  const texts = cells.map(tidy);
  const filled = texts.filter((text) => text !== '');
  const title = texts[columns.find(({ name }) => titles.has(name))?.index ?? -1] ?? '';
  if (isNumbered(filled, title)) return 'column-numbers';
  const heading = findHeading(texts, header, fields);
  if (heading !== undefined) return heading;
  const hasId = (texts[idIndex] ?? '') !== '';
  const spoken = title !== '' ? title : (filled[0] ?? '');
  if (total.test(foldText(spoken))) return 'total';
  const isFooter = !hasId && filled.length <= 3 && filled.every(isSigned);
  return isFooter ? 'signature' : undefined;
}

/** `(1) (2) (3)` or `1 2 3 4` below a heading; copied-down codes may be beside `(3)`. */
function isNumbered(filled: readonly string[], title: string): boolean {
  if (/^\(\d{1,2}\)$/.test(title)) return true;
  const numbers = filled.map((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]);
  if (numbers.length < 3 || numbers.includes(undefined)) return false;
  return numbers.every((text, index) => Number(text) === index + 1);
}

function findHeading(
  texts: readonly string[],
  header: readonly string[],
  fields: readonly Field[],
): 'heading' | 'other-heading' | undefined {
  const filled = texts.filter((text) => text !== '');
  const known = filled.filter((text) => findField(fields, text) !== undefined);
  if (known.length < 2 || known.length * 2 <= filled.length) return undefined;
  const isSame = texts.every(
    (text, index) => text === '' || foldText(text) === foldText(header[index] ?? ''),
  );
  return isSame ? 'heading' : 'other-heading';
}

/** Applied to folded text: a word for a total, followed only by counts. */
const total =
  /^(?:tong cong|tong so|tong|cong(?: trang| don| mang sang)?|mang sang|total)\b(?:[\s\d.,:;()]|\b(?:co|la|gom|cong|ho so|van ban|tai lieu|don vi bao quan|dvbq|to|trang|cap|hop|files?|items?|pages?)\b)*$/;

const signed =
  /^(?:nguoi (?:lap|nop|giao|nhan|kiem tra|duyet|viet)|thu truong|giam doc|chanh van phong|truong phong|dai dien|xac nhan|ky ten|\(ky\b|noi nhan|nguoi thuc hien|can bo)|\bngay (?:\d{1,2}|[.…_ ]+) ?thang .* nam\b/;

const isSigned = (text: string): boolean => signed.test(foldText(text));
