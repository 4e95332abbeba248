// `astro dev` adds React's fast refresh only to pages with a client:* island, which this is not.
// No effect in a build. https://github.com/vitejs/vite-plugin-react
import '@vitejs/plugin-react/preamble';
import { hydrateRoot } from 'react-dom/client';
import { keepRoom } from '../first/keep-room.ts';
import { keepPlace } from '../place/keep-place.ts';
import type { SearchBackend } from '../engine/search-backend.ts';
import type { SearchData } from './search-data.ts';
import { createSearchStore, type SearchState, type SearchStore } from './search.store.ts';
import { Search } from './Search.tsx';
import { createSuggestStore } from '../suggest/suggest.store.ts';
import { takeLinks } from '../start/take-links.ts';
import { createTranslate } from './translate.ts';
import { readSearch, writeSearch } from './search-query.ts';
import { isBlank } from './search-view.ts';

/** Hydrates the form in the page, keeping what has been typed in it. */
export function mountSearch(root: HTMLElement, data: SearchData, backend: SearchBackend): void {
  const store = createSearchStore(backend);
  const suggest = createSuggestStore(backend);
  const typed = root.querySelector('input')?.value ?? '';
  const t = createTranslate(data.language, data.labels);
  const takePlace = keepPlace(store);
  followUrl(store);
  const onShown = (state: SearchState) => {
    keepRoom(state);
    // With the space that is reserved now.
    takePlace(state);
  };
  const { title } = document;
  store.$view.subscribe(({ query }) => {
    document.title = query === '' ? title : `“${query}” · ${title}`;
  });
  if (typed !== '' && store.$typed.get() === '') store.type(typed);
  const start = document.querySelector('.search-start');
  if (start) takeLinks(start, store);
  hydrateRoot(root, <Search {...{ data, store, suggest, t, onShown }} />);
}

/**
 * Syncs the URL and the store, starting with the search in the URL. Typing replaces the history
 * entry; submitted searches, and those from a URL, keep their entries.
 */
export function followUrl(store: SearchStore): void {
  let isKept = false;
  const follow = () => {
    const view = readSearch(location.search);
    isKept = !isBlank(view);
    void store.show(view);
  };
  store.$step.listen(({ view, by }) => {
    if (by === 'url') return;
    const isSame = writeSearch('', readSearch(location.search)) === writeSearch('', view);
    if (!isSame) {
      const url = `${location.pathname}${writeSearch(location.search, view)}`;
      if (isKept || by === 'choice') history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    }
    isKept = by === 'choice';
  });
  addEventListener('popstate', follow);
  if (!isBlank(readSearch(location.search))) follow();
}
