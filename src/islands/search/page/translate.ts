import type { Language } from '#src/domain/values.ts';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import type { SearchLabels } from './search-data.ts';

/**
 * Texts of the page: `t('search.more', { count: 1200 })`. Numbers get the grouping of the language.
 */
export type SearchTranslate = (
  key: keyof SearchLabels,
  values?: Readonly<Record<string, string | number>>,
) => string;

export function createTranslate(language: Language, labels: SearchLabels): SearchTranslate {
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
  return (key, values = {}) => {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? numbers.format(value) : value,
    ]);
    return fillLabel(labels[key], Object.fromEntries(written) as Record<string, string>);
  };
}
