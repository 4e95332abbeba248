import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { ListPage } from '#src/describe/links/list-pages.ts';
import type { Link } from '#src/describe/links/page-meta.ts';

/** Links to all list pages of a list, in order; empty where there is only one. */
export type ListPageRow = readonly (Link & { readonly current: boolean })[];

/** Links such as `201–400 · TU`; `toWhat` says what the entries of a list page have in common. */
export function buildListPageRow<T>(
  listPages: readonly ListPage<T>[],
  current: number,
  language: Language,
  toWhat: (entries: readonly T[]) => string,
  toHref: (listPage: number) => string,
): ListPageRow {
  if (listPages.length === 1) return [];
  const t = translateTo(language);
  return listPages.map(({ number, from, to, entries }) => ({
    label: t('browse.listPage', { from, to, what: toWhat(entries) }),
    href: toHref(number),
    current: number === current,
  }));
}

/** The fonds of records: `TU, UB`. */
export function listFondsOf(records: readonly { readonly fonds: string }[]): string {
  return [...new Set(records.map(({ fonds }) => fonds))].join(', ');
}
