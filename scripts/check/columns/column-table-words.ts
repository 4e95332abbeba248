import type { Field, BilingualText } from '#src/domain/schema/field.ts';
import type { Language } from '#src/domain/values.ts';

interface ColumnTableWords {
  /** Heading of a table of columns. */
  readonly columns: readonly string[];
  /** Heading of the table of codes. */
  readonly codes: readonly string[];
  /** Heading of the table of settings. */
  readonly settings: readonly string[];
  readonly needs: Readonly<Record<NonNullable<Field['need']>, string>>;
  translated(column: string): string;
  longest(characters: number): string;
  /** The name of a column or a code; English readers get its Vietnamese name too. */
  named(label: BilingualText): string;
}

/** Texts of the tables in the archivists' guides that are not in the schemas. */
export const columnTableWords: Readonly<Record<Language, ColumnTableWords>> = {
  vi: {
    columns: ['Cột', 'Tên tiếng Việt', 'Cần', 'Ý nghĩa', 'Ví dụ'],
    codes: ['Danh mục', 'Mã'],
    settings: ['Mục', 'Ý nghĩa', 'Khi không ghi'],
    needs: { build: 'bắt buộc', standard: 'nên có' },
    translated: (column) => `(và \`${column}\`)`,
    longest: (characters) => `Tối đa ${characters} ký tự.`,
    named: (label) => label.vi,
  },
  en: {
    columns: ['Column', 'Name', 'Need', 'Meaning', 'Example'],
    codes: ['List', 'Codes'],
    settings: ['Setting', 'Meaning', 'When left out'],
    needs: { build: 'required', standard: 'expected' },
    translated: (column) => `(and \`${column}\`)`,
    longest: (characters) => `At most ${characters} characters.`,
    named: (label) => `${label.en} (${label.vi})`,
  },
};
