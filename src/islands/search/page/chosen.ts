import type { SearchRequest } from '../engine/search-backend.ts';
import { facetNames, toggleFacet, withoutFile, withYears, type SearchView } from './search-view.ts';
import { nameKey } from './search.store.ts';
import type { SearchTranslate } from './translate.ts';

/** An active filter. */
export interface Chosen {
  readonly key: string;
  /** Name of the facet: `Phông`. */
  readonly title: string;
  readonly label: string;
  /** The search without it. */
  readonly without: SearchView;
}

/** All active filters, in the order of the facets. */
export function listChosen(
  view: SearchView,
  names: Readonly<Record<string, string>>,
  t: SearchTranslate,
): readonly Chosen[] {
  const values = facetNames.flatMap((name) =>
    (view.facets[name] ?? []).map((value) => {
      const key = nameKey(name, value);
      return {
        key,
        title: t(`search.facet.${name}`),
        label: names[key] ?? value,
        without: toggleFacet(view, name, value),
      };
    }),
  );
  const file = listFile(view, names, t);
  if (view.years === undefined) return [...file, ...values];
  const years = {
    key: 'years',
    title: t('search.years'),
    label: toYearsLabel(view.years, t),
    without: withYears(view, undefined),
  };
  return [...file, ...values, years];
}

function listFile(
  view: SearchView,
  names: Readonly<Record<string, string>>,
  t: SearchTranslate,
): readonly Chosen[] {
  if (view.file === undefined) return [];
  const key = nameKey('file', view.file);
  const label = names[key] ?? view.file;
  return [{ key, title: t('search.inFile'), label, without: withoutFile(view) }];
}

/** `1978`, `1954–1960`, `đến 1974`. */
export function toYearsLabel(
  years: NonNullable<SearchRequest['years']>,
  t: SearchTranslate,
): string {
  if (years === 'undated') return t('search.undated');
  const { from, until } = years;
  if (from === until) return String(from);
  if (until === undefined) return t('search.yearsFrom', { from: String(from) });
  if (from === undefined) return t('search.yearsUntil', { until: String(until) });
  return `${from}–${until}`;
}
