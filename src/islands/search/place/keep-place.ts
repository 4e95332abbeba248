import { readSearch } from '../search-address.ts';
import { isBlank } from '../search-view.ts';
import type { SearchStore } from '../search.store.ts';
import { goTo, readPlace, writePlace, type Place } from './place.ts';

/** Rest after the last scroll before the place is kept, in milliseconds; browsers bound how often. */
const rest = 200;

/**
 * Back, forward and reload lead to the place where the reader was, once the results are there again:
 * the browser would look for it on a page that has none yet. Started before `followAddress`, which
 * makes new entries.
 */
export function keepPlace(store: Pick<SearchStore, '$state' | '$step'>): void {
  history.scrollRestoration = 'manual';
  let wanted: Place | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    // Until the reader is back there, the entry has the better place.
    if (!wanted) writePlace();
  };
  const goBack = (place: Place) =>
    requestAnimationFrame(() => {
      wanted = undefined;
      goTo(place);
    });
  store.$step.listen(({ by }) => {
    if (by === 'address') return;
    wanted = undefined;
    keep();
  });
  store.$state.listen(({ kind }) => {
    if (wanted && kind !== 'searching') goBack(wanted);
  });
  addEventListener('popstate', () => {
    wanted = readPlace();
  });
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
  wanted = readPlace();
  if (wanted && isBlank(readSearch(location.search))) goBack(wanted);
}
