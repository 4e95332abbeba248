import { codeLabel } from '#src/domain/schema/codes.ts';
import type { Field } from '#src/domain/schema/field.ts';
import type { Language } from '#src/domain/values.ts';
import { formatDay, formatNumber } from '#src/i18n/format.ts';
import type { Fields } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';

interface FactValue {
  readonly text: string;
  readonly href?: string;
  /** Set when the text is not in the language of the page. */
  readonly language?: Language;
}

/** A label with its values; also the input of `Facts.astro`. */
export interface FactRow {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** Rows under one heading. */
export interface FactGroup {
  readonly heading: string;
  readonly rows: readonly FactRow[];
}

/** A record's public descriptive columns. */
export interface DescribedRecord {
  readonly fields: Fields;
  readonly fieldsEn: Fields;
}

/** The row of a column by its canonical name; undefined when the record leaves it empty. */
export function findFieldRow(
  table: readonly Field[],
  record: DescribedRecord,
  name: string,
  language: Language,
): FactRow | undefined {
  const field = table.find((one) => one.name === name);
  const text = record.fields[name];
  if (field === undefined || text === undefined || text === '') return undefined;
  const translated = record.fieldsEn[name];
  return {
    label: field.label[language],
    values:
      language === 'en' && translated !== undefined
        ? toValues(field, translated, 'en', 'en')
        : toValues(field, text, language, 'vi'),
  };
}

/** Rows of the named columns, in that order, without the empty ones. */
export function buildFieldRows(
  table: readonly Field[],
  record: DescribedRecord,
  names: readonly string[],
  language: Language,
): readonly FactRow[] {
  return names.flatMap((name) => findFieldRow(table, record, name, language) ?? []);
}

/** Descriptive columns of a table other than the named ones. */
export function otherFieldNames(
  table: readonly Field[],
  named: readonly string[],
): readonly string[] {
  return table
    .filter((field) => field.modelled !== true && field.ignored !== true)
    .map((field) => field.name)
    .filter((name) => !named.includes(name));
}

export function toRow(label: string, ...texts: readonly (string | undefined)[]): FactRow[] {
  const values = texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]));
  return values.length === 0 ? [] : [{ label, values }];
}

/** Names of language codes: `Tiếng Việt`, `French`. */
export function toLanguageNames(codes: readonly string[], language: Language): readonly string[] {
  return codes.map((code) => codeLabel('language', code, language));
}

function toValues(
  field: Field,
  text: string,
  language: Language,
  written: Language,
): readonly FactValue[] {
  if (field.codes !== undefined) return toCodeValues(field, text, language);
  if (field.kind === 'number' && /^\d+$/.test(text)) {
    return [{ text: formatNumber(language, Number(text)) }];
  }
  if (field.kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(text)) {
    return [{ text: formatDay(language, text) }];
  }
  const marked = language === written || !/\p{L}/u.test(text) ? {} : { language: written };
  if (field.name !== 'keyword') return [{ text, ...marked }];
  return splitList(text).map((word) => ({
    text: word,
    href: urls.search(language, word),
    ...marked,
  }));
}

function toCodeValues(field: Field, text: string, language: Language): readonly FactValue[] {
  const { codes } = field;
  if (codes === undefined) return [];
  return (field.several === true ? splitList(text) : [text]).map((code) => {
    const label = codeLabel(codes, code, language);
    const isWords = label === code && language === 'en';
    return { text: label, ...(isWords ? { language: 'vi' as const } : {}) };
  });
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
