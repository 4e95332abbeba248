import { atom } from 'nanostores';
import type { SearchAnswer, SearchBackend, SearchHit } from './search-backend.ts';

export interface FoundState {
  readonly kind: 'found';
  readonly query: string;
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

export type SearchState =
  | { readonly kind: 'idle' }
  /** What was found before stays in sight until the answer comes. */
  | { readonly kind: 'searching'; readonly query: string; readonly before?: FoundState }
  | FoundState
  | { readonly kind: 'failed'; readonly query: string };

export interface SearchOptions {
  readonly pageSize?: number;
  /** Rest after a key before the search starts, in milliseconds. */
  readonly rest?: number;
}

/** State of the search page. Answers that come late, for what is no longer asked, are dropped. */
export function createSearchStore(
  backend: SearchBackend,
  { pageSize = 20, rest = 180 }: SearchOptions = {},
) {
  const $query = atom('');
  const $state = atom<SearchState>({ kind: 'idle' });
  let answer: SearchAnswer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const run = async () => {
    clearTimeout(timer);
    const turn = ++asked;
    const query = $query.get().normalize('NFC').trim();
    if (query === '') {
      $state.set({ kind: 'idle' });
      return;
    }
    const before = $state.get();
    const found = before.kind === 'searching' ? before.before : before;
    $state.set({
      kind: 'searching',
      query,
      ...(found?.kind === 'found' && { before: found }),
    });
    try {
      const next = await backend.search({ query, facets: {}, sort: 'relevance' });
      const hits = await next.load(0, pageSize);
      if (turn !== asked) return;
      answer = next;
      $state.set({ kind: 'found', query, total: next.total, hits });
    } catch {
      if (turn === asked) $state.set({ kind: 'failed', query });
    }
  };

  return {
    $query,
    $state,
    /** Before the first key; a failure shows when something is asked. */
    prepare: () => backend.prepare().catch(() => undefined),
    /** While the reader types. */
    type(query: string) {
      $query.set(query);
      clearTimeout(timer);
      timer = setTimeout(() => void run(), rest);
    },
    /** At once: on Enter, on a link, on back and forward. */
    ask(query: string) {
      $query.set(query);
      return run();
    },
    async loadMore() {
      const state = $state.get();
      if (state.kind !== 'found' || !answer) return;
      const turn = asked;
      const from = state.hits.length;
      const more = await answer.load(from, from + pageSize).catch(() => undefined);
      if (turn !== asked) return;
      if (more === undefined) $state.set({ kind: 'failed', query: state.query });
      else $state.set({ ...state, hits: [...state.hits, ...more] });
    },
  };
}

export type SearchStore = ReturnType<typeof createSearchStore>;
