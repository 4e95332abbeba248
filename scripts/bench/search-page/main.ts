/** The search on its own, for benchmarks and tests. */
import { createPagefindBackend } from '#src/islands/search/engine/pagefind-backend.ts';
import type { SearchBackend } from '#src/islands/search/engine/search-backend.ts';

declare global {
  interface Window {
    searchIn: (language: 'vi' | 'en') => SearchBackend;
    /** Runs a query and waits for the first hits. */
    findFor: (query: string, most: number) => Promise<unknown>;
    longest: number;
  }
}

let backend: SearchBackend | undefined;
window.searchIn = createPagefindBackend;
window.findFor = async (query, most) => {
  backend ??= createPagefindBackend('vi');
  const answer = await backend.search({ query, facets: {}, sort: 'relevance' });
  return answer.load(0, most);
};
