import { foldText } from '#src/text/fold.ts';
import type { LocalText } from '../values.ts';
import type { CodeListName } from './codes.ts';

/** A text that must exist in both languages. */
export type BilingualText = Required<LocalText>;

/**
 * Type of a column, which determines how it is parsed:
 * `number` a whole number; `date` as archives write dates; `day` a whole day; `flag` x, 1, có, yes;
 * `codes` one code of `codes`, or several where `several` is set; `links` ids of authorities;
 * `rights` URL of a licence or rights statement.
 */
type FieldKind = 'text' | 'number' | 'date' | 'day' | 'flag' | 'codes' | 'links' | 'rights';

/**
 * One column (or frontmatter key) of content. These tables are the single source for columns:
 * parsing, page labels and the column tables of the archivists' guides are derived from them.
 */
export interface Field {
  /** Canonical name: the one in Thông tư 05/2025/TT-BNV where that has the field. */
  readonly name: string;
  readonly label: BilingualText;
  /**
   * Other headings for the same column: names in Thông tư 02/2019/TT-BNV, common Vietnamese ones.
   */
  readonly aliases?: readonly string[];
  /** `build`: the build stops without it. `standard`: the circular requires it. */
  readonly need?: 'build' | 'standard';
  readonly kind?: FieldKind;
  /** A field that may be given instead of this one where one of them is required. */
  readonly or?: string;
  /** An identifier, which is kept on one line. */
  readonly isCode?: true;
  /** Length limit of the circular, in characters. */
  readonly maxLength?: number;
  readonly codes?: CodeListName;
  /** Several codes, separated by `;` or `,`. */
  readonly several?: true;
  /** A column `<name>_en` holds the English text. */
  readonly translated?: true;
  /** Has its own property in the model, so it is not in a record's `fields`. */
  readonly modelled?: true;
  /** Recognised and ignored: it says nothing about the record. */
  readonly ignored?: true;
  /** A date that may be in the future, unlike the date of a document. */
  readonly mayLieAhead?: true;
  /** One-line description for archivists. */
  readonly about: BilingualText;
  readonly example?: string;
}

/** Canonical key of a heading: ignores case, marks, spacing and punctuation. */
function toHeadingKey(heading: string): string {
  return foldText(heading).replace(/[^a-z0-9]+/g, '');
}

export interface FoundField {
  readonly field: Field;
  readonly english: boolean;
}

const englishSuffixes = ['en', 'tienganh', 'english', 'inenglish'];
const indexes = new WeakMap<readonly Field[], ReadonlyMap<string, FoundField>>();

/**
 * Every heading key of a table. Throws when two fields share one, which is a mistake in the table.
 */
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

/** Abbreviations in the headings of printed lists. */
const shortForms: Readonly<Record<string, string>> = {
  vb: 'van ban',
  hs: 'ho so',
  tl: 'tai lieu',
  sl: 'so luong',
  tg: 'thoi gian',
  cq: 'co quan',
  bh: 'ban hanh',
};

/** The field for a heading, by any of its names; abbreviations (`Tác giả VB`) are expanded. */
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
