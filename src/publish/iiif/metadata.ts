import type { FactRow } from '#src/describe/facts/facts.ts';
import type { LabelledValue, LanguageMap } from './model.ts';

type Rows = readonly FactRow[];

/** Combines the rows of the pages in both languages, which are in the same order. */
export function toMetadata(vi: Rows, en: Rows): readonly LabelledValue[] {
  return vi.flatMap((row, index) => {
    const other = en[index];
    if (other === undefined) return [];
    return [{ label: { vi: [row.label], en: [other.label] }, value: toValue(row, other) }];
  });
}

/** Values that are equal in both have no language; untranslated values are Vietnamese. */
function toValue(vi: FactRow, en: FactRow): LanguageMap {
  const inVietnamese = vi.values.map(({ text }) => text);
  const inEnglish = en.values.map(({ text }) => text);
  if (en.values.every(({ language }) => language === 'vi')) return { vi: inVietnamese };
  if (inVietnamese.join('\n') === inEnglish.join('\n')) return { none: inVietnamese };
  return { vi: inVietnamese, en: inEnglish };
}

/** The archivist's description, in the languages in which it was written. */
export function toSummary(
  vi: FactRow | undefined,
  en: FactRow | undefined,
): { readonly summary?: LanguageMap } {
  return vi === undefined || en === undefined ? {} : { summary: toValue(vi, en) };
}
