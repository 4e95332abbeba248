/** Unmodified Pagefind, for comparison. */
import type {} from './main.ts';

interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<unknown> }[] }>;
}

const script = '/pagefind/pagefind.js';
window.findFor = async (query, most) => {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  const { results } = await pagefind.search(query);
  return Promise.all(results.slice(0, most).map((result) => result.data()));
};
