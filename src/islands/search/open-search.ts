import { mountSearch } from './mount-search.tsx';
import { createPagefindBackend } from './pagefind-backend.ts';
import type { SearchData } from './search-data.ts';

const root = document.querySelector<HTMLElement>('#search');
const source = document.querySelector('#search-data')?.textContent;
if (root && source) mountSearch(root, JSON.parse(source) as SearchData, createPagefindBackend());
