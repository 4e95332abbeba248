import type { Place } from '#src/catalogue/issues/issue.ts';
import type { LocalText } from '#src/domain/values.ts';

/** One described thing as read: a row of a table, or a frontmatter. */
export interface Row {
  /** Values by canonical name (`title`, `title_en`), tidy and never empty. */
  readonly values: ReadonlyMap<string, string>;
  /** Position of the row, or of one field under the archivist's own heading. */
  placeOf(name?: string): Place;
}

/** A text in both languages; undefined without the Vietnamese. */
export function getLocalText(row: Row, name: string): LocalText | undefined {
  const vi = row.values.get(name);
  const en = row.values.get(`${name}_en`);
  return vi === undefined ? undefined : { vi, ...(en !== undefined && { en }) };
}

export function getNumber(row: Row, name: string): number | undefined {
  const value = row.values.get(name);
  return value === undefined ? undefined : Number(value);
}

/** Parts of a cell with several values, separated by semicolons or line breaks. */
export function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
