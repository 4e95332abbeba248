import { readSearch } from '../page/search-query.ts';
import type { SearchStore } from '../page/search.store.ts';

/** Handles links to searches within `part` without leaving the page. */
export function takeLinks(part: Element, store: Pick<SearchStore, 'open'>): void {
  part.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (link === null || !isPlain || link.pathname !== location.pathname || link.search === '')
      return;
    event.preventDefault();
    void store.open(readSearch(link.search));
    document.getElementById('search-query')?.focus();
    scrollTo(0, 0);
  });
}
