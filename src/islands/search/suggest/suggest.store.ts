import { atom } from 'nanostores';
import { toQuery } from '../page/search-query.ts';
import type { SearchBackend, Suggestion } from '../engine/search-backend.ts';

export interface Suggestions {
  readonly options: readonly Suggestion[];
  /** Index of the option that Enter chooses; -1 for the typed text. */
  readonly active: number;
}

const closed: Suggestions = { options: [], active: -1 };

/**
 * Suggestions below the search box while the reader types. Responses to outdated input are ignored.
 */
export function createSuggestStore(backend: Pick<SearchBackend, 'suggest'>, rest = 120) {
  const $list = atom<Suggestions>(closed);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const close = () => {
    clearTimeout(timer);
    asked += 1;
    $list.set(closed);
  };
  const find = async (typed: string) => {
    const turn = ++asked;
    const options = await backend.suggest(typed).catch(() => []);
    if (turn === asked) $list.set({ options, active: -1 });
  };

  return {
    $list,
    close,
    type(typed: string) {
      const query = toQuery(typed);
      if (query.length < 2) {
        close();
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => void find(query), rest);
    },
    /** Cycles through the options and the typed text, which is before the first. */
    move(to: 'next' | 'previous' | 'first' | 'last') {
      const { options, active } = $list.get();
      const places = options.length + 1;
      const next = {
        next: ((active + 2) % places) - 1,
        previous: ((active + places) % places) - 1,
        first: 0,
        last: options.length - 1,
      };
      if (options.length > 0) $list.set({ options, active: next[to] });
    },
  };
}

export type SuggestStore = ReturnType<typeof createSuggestStore>;
