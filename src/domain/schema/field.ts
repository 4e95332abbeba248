import { foldText } from '#src/text/fold.ts';
import type { LocalText } from '../values.ts';
import type { CodeListName } from './codes.ts';

/** A text that must exist in both languages. */
export type Words = Required<LocalText>;

/**
 * What stands in a column, and so how it is read:
 * `number` a whole number; `date` as archives write dates; `day` a whole day; `flag` x, 1, có, yes;
 * `codes` one code of `codes`, or several where `several` is set; `links` ids of authorities;
 * `rights` address of a licence or of a statement of rights.
 */
type FieldKind = 'text' | 'number' | 'date' | 'day' | 'flag' | 'codes' | 'links' | 'rights';

/**
 * One column (or frontmatter key) of content. The tables of these are the single truth about
 * columns: reading, the labels of pages and the column tables of the archivists' guides come from
 * them.
 */
export interface Field {
  /** Canonical name: that of Thông tư 05/2025/TT-BNV where it has the field. */
  readonly name: string;
  readonly label: Words;
  /** Other headings for the same column: names of Thông tư 02/2019/TT-BNV, usual Vietnamese ones. */
  readonly aliases?: readonly string[];
  /** `build`: the build stops without it. `standard`: the circular asks for it. */
  readonly need?: 'build' | 'standard';
  readonly kind?: FieldKind;
  /** Another field that may be given in place of this one, where it is needed. */
  readonly or?: string;
  /** A code, by which something is known: it stands on one line. */
  readonly isCode?: true;
  /** Characters, as the circular limits them. */
  readonly maxLength?: number;
  readonly codes?: CodeListName;
  /** Several codes, separated by `;` or `,`. */
  readonly several?: true;
  /** A column `<name>_en` holds the English. */
  readonly translated?: true;
  /** Has a place of its own in the model, so it is not among a record's `fields`. */
  readonly modelled?: true;
  /** Read and left aside: it holds nothing about the record. */
  readonly ignored?: true;
  /** A date that may lie in the future: that of no document. */
  readonly mayLieAhead?: true;
  /** One line for archivists. */
  readonly about: Words;
  readonly example?: string;
}

/** Headings with the same key are the same: case, marks, spacing and punctuation are forgiven. */
function toHeadingKey(heading: string): string {
  return foldText(heading).replace(/[^a-z0-9]+/g, '');
}

export interface FoundField {
  readonly field: Field;
  readonly english: boolean;
}

const englishSuffixes = ['en', 'tienganh', 'english', 'inenglish'];
const indexes = new WeakMap<readonly Field[], ReadonlyMap<string, FoundField>>();

/** Every heading key of a table. Throws when two fields share one: that is a mistake in the table. */
export function indexFields(fields: readonly Field[]): ReadonlyMap<string, FoundField> {
  const known = indexes.get(fields);
  if (known) return known;
  const index = new Map<string, FoundField>();
  const put = (key: string, found: FoundField): void => {
    const other = index.get(key);
    if (other && (other.field !== found.field || other.english !== found.english)) {
      throw new Error(`Heading "${key}" of ${found.field.name} is taken by ${other.field.name}.`);
    }
    index.set(key, found);
  };
  for (const field of fields) {
    for (const key of headingsOf(field).map(toHeadingKey)) {
      put(key, { field, english: false });
      if (!field.translated) continue;
      for (const suffix of englishSuffixes) put(key + suffix, { field, english: true });
    }
  }
  indexes.set(fields, index);
  return index;
}

function headingsOf(field: Field): readonly string[] {
  return [field.name, field.label.vi, field.label.en, ...(field.aliases ?? [])];
}

/** Short forms that printed lists have in their headings. */
const shortForms: Readonly<Record<string, string>> = {
  vb: 'van ban',
  hs: 'ho so',
  tl: 'tai lieu',
  sl: 'so luong',
  tg: 'thoi gian',
  cq: 'co quan',
  bh: 'ban hanh',
};

/** The field that a heading names, in any of its names, short forms (`Tác giả VB`) written out. */
export function findField(fields: readonly Field[], heading: string): FoundField | undefined {
  const index = indexFields(fields);
  const found = index.get(toHeadingKey(heading));
  if (found !== undefined) return found;
  const words = foldText(heading).replace(/[a-z]+/g, (word) => shortForms[word] ?? word);
  return index.get(toHeadingKey(words));
}

/** Canonical names with `_en` ones, for near matches and documentation. */
export function columnNames(fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field) =>
    field.ignored ? [] : field.translated ? [field.name, `${field.name}_en`] : [field.name],
  );
}
