import type { ReactNode } from 'react';
import { writeSearch } from '../page/search-query.ts';
import type { FoundState } from '../page/search.store.ts';
import type { SearchView } from '../page/search-view.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  found: FoundState;
  t: SearchTranslate;
  onChoose: (view: SearchView) => void;
}

/** Pagination of the results, with a URL for each page. */
export function ResultPages({ found: { view, pageCount }, t, onChoose }: Props) {
  if (pageCount < 2) return null;
  const link = (page: number, words: ReactNode, rel?: 'prev' | 'next') => (
    <a
      href={`${location.pathname}${writeSearch(location.search, { ...view, page })}`}
      aria-current={page === view.page ? 'page' : undefined}
      aria-label={rel === undefined ? t('search.pageLink', { page }) : undefined}
      rel={rel}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onChoose({ ...view, page });
      }}
    >
      {words}
    </a>
  );
  return (
    <nav className="search-pages" aria-label={t('search.pages')}>
      {view.page > 1 && link(view.page - 1, t('search.previous'), 'prev')}
      {listPages(view.page, pageCount).map((page, index) =>
        page === 'gap' ? (
          <span key={`gap-${index}`} aria-hidden="true">
            …
          </span>
        ) : (
          <span key={page}>{link(page, t('search.number', { count: page }))}</span>
        ),
      )}
      {view.page < pageCount && link(view.page + 1, t('search.next'), 'next')}
    </nav>
  );
}

/** Pages to link to: first, last, current and its neighbours; `gap` where some are left out. */
export function listPages(page: number, count: number): readonly (number | 'gap')[] {
  const near = (one: number) => Math.abs(one - page) <= 1 || one === 1 || one === count;
  const pages = Array.from({ length: count }, (_, index) => index + 1);
  return pages.flatMap((one): readonly (number | 'gap')[] => {
    if (near(one)) return [one];
    // A gap of a single page would save no space.
    const isAlone = near(one - 1) && near(one + 1);
    if (isAlone) return [one];
    return near(one - 1) ? ['gap'] : [];
  });
}
