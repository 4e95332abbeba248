import { readSearch, writeSearch } from './search-address.ts';
import type { SearchStore } from './search.store.ts';
import { isBlank } from './search-view.ts';

/**
 * Keeps the address and the store in step, and starts with what the address asks. Typing rewrites the
 * entry of the history; what was asked on purpose, or came with the address, keeps its entry.
 */
export function followAddress(store: SearchStore): void {
  let isKept = false;
  const follow = () => {
    const view = readSearch(location.search);
    isKept = !isBlank(view);
    void store.show(view);
  };
  store.$step.listen(({ view, by }) => {
    if (by === 'address') return;
    const isSame = writeSearch('', readSearch(location.search)) === writeSearch('', view);
    if (!isSame) {
      const address = `${location.pathname}${writeSearch(location.search, view)}`;
      if (isKept || by === 'choice') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    isKept = by === 'choice';
  });
  addEventListener('popstate', follow);
  if (!isBlank(readSearch(location.search))) follow();
}
