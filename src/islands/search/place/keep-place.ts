import type { SearchState, SearchStore } from '../page/search.store.ts';
import { goTo, readPlace, writePlace, type Place } from './place.ts';

/** Debounce delay after scrolling, in milliseconds; browsers limit the rate of history updates. */
const rest = 200;

/**
 * Restores the scroll position on back, forward and reload once the results are rendered again: the
 * browser would restore it on a page without results. Start it before `followUrl`, which adds
 * history entries. Returns a callback for each rendered state.
 */
export function keepPlace(
  store: Pick<SearchStore, '$state' | '$step'>,
): (state: SearchState) => void {
  history.scrollRestoration = 'manual';
  let wanted = readPlace();
  /** Whether the page shows the search of the current history entry. */
  let isShown = false;
  /** Results of the previous entry, which may be rendered once more. */
  let past: SearchState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    // The position is wrong for another page of results.
    if (isShown) writePlace();
  };
  const leave = (next: Place | undefined) => {
    clearTimeout(timer);
    wanted = next;
    isShown = false;
    past = store.$state.get();
  };
  store.$step.listen(({ by }) => {
    if (by === 'url') return;
    keep();
    leave(undefined);
  });
  addEventListener('popstate', () => leave(readPlace()));
  // Before a link is followed, because writes while leaving the page may be lost.
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a') !== null) keep();
    },
    { capture: true },
  );
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    },
    { passive: true },
  );
  return (state) => {
    if (state.kind === 'searching' || state.kind === 'failed' || state === past) return;
    isShown = true;
    if (wanted) goTo(wanted);
    wanted = undefined;
  };
}
