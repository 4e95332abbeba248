import { mountSearch } from './mount-search.tsx';
import { createPagefindBackend } from '../engine/pagefind-backend.ts';
import type { SearchData } from './search-data.ts';

const root = document.querySelector<HTMLElement>('#search');
const source = document.querySelector('#search-data')?.textContent;
if (root && source) {
  const data = JSON.parse(source) as SearchData;
  mountSearch(root, data, createPagefindBackend(data.language));
}
