import { useEffect, useRef } from 'react';
import { readQuery, writeQuery } from './search-address.ts';
import type { SearchStore } from './search.store.ts';

/**
 * Keeps the address and the store in step. Typing rewrites the entry of the history; what was asked
 * on purpose, or came with the address, keeps its entry, and what is typed after it gets a new one.
 * Returns what marks the present query as asked on purpose.
 */
export function useSearchAddress(store: SearchStore): () => void {
  const isKept = useRef(false);

  useEffect(() => {
    const follow = () => {
      const query = readQuery(location.search);
      isKept.current = query !== '';
      void store.ask(query);
    };
    const stop = store.$state.listen((state) => {
      const query = state.kind === 'idle' ? '' : state.query;
      if (query === readQuery(location.search)) return;
      const address = `${location.pathname}${writeQuery(location.search, query)}`;
      if (isKept.current) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      isKept.current = false;
    });
    if (readQuery(location.search) !== '') follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
      stop();
    };
  }, [store]);

  return () => {
    isKept.current = true;
  };
}
