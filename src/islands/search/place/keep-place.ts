import type { SearchState, SearchStore } from '../page/search.store.ts';
import { goTo, readPlace, writePlace, type Place } from './place.ts';

/** Rest after the last scroll before the place is kept, in milliseconds; browsers bound how often. */
const rest = 200;

/**
 * Restores the scroll position on back, forward and reload once the results are rendered again: the
 * browser would restore it on a page without results. Start it before `followAddress`, which adds
 * history entries. Returns a callback for each rendered state.
 */
export function keepPlace(
  store: Pick<SearchStore, '$state' | '$step'>,
): (state: SearchState) => void {
  history.scrollRestoration = 'manual';
  let wanted = readPlace();
  /** The page shows what the present entry of the history asks. */
  let isShown = false;
  /** What was found for the entry before: it may be drawn once more. */
  let past: SearchState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    // Of another page of results it would be the wrong place.
    if (isShown) writePlace();
  };
  const leave = (next: Place | undefined) => {
    clearTimeout(timer);
    wanted = next;
    isShown = false;
    past = store.$state.get();
  };
  store.$step.listen(({ by }) => {
    if (by === 'address') return;
    keep();
    leave(undefined);
  });
  addEventListener('popstate', () => leave(readPlace()));
  // Before a link is followed: what is written once the page is being left may be lost.
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
