// `astro dev` brings React's fast refresh only to pages with a client:* island, and this is none.
// Nothing in a build. https://github.com/vitejs/vite-plugin-react
import '@vitejs/plugin-react/preamble';
import { hydrateRoot } from 'react-dom/client';
import { keepRoom } from '../first/keep-room.ts';
import { followAddress } from './follow-address.ts';
import { keepPlace } from '../place/keep-place.ts';
import type { SearchBackend } from '../engine/search-backend.ts';
import type { SearchData } from './search-data.ts';
import { createSearchStore, type SearchState } from './search.store.ts';
import { Search } from './Search.tsx';
import { createSuggestStore } from '../suggest/suggest.store.ts';
import { takeLinks } from '../start/take-links.ts';
import { createWords } from './words.ts';

/** Takes over the form that the page came with, and what is typed in it by now. */
export function mountSearch(root: HTMLElement, data: SearchData, backend: SearchBackend): void {
  const store = createSearchStore(backend);
  const suggest = createSuggestStore(backend);
  const typed = root.querySelector('input')?.value ?? '';
  const t = createWords(data.language, data.labels);
  const takePlace = keepPlace(store);
  followAddress(store);
  const onShown = (state: SearchState) => {
    keepRoom(state);
    // With the room that there is now.
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
