import type { SearchState } from '../page/search.store.ts';

/**
 * Tells the styles what the page shows: nothing asked yet, `first` while it waits for the first
 * answer, answers, or that there are none: `none`. Called with each state once it stands on the page,
 * so that room is made and filled in one frame.
 */
export function keepRoom(state: SearchState): void {
  const { dataset } = document.documentElement;
  if (state.kind === 'idle') delete dataset['searching'];
  else if (state.kind === 'searching' && !state.before) dataset['searching'] = 'first';
  else dataset['searching'] = isEmpty(state) ? 'none' : '';
}

/** Nothing was found last; so it stays while another answer is on its way. */
function isEmpty(state: SearchState): boolean {
  const found = state.kind === 'searching' ? state.before : state;
  return found?.kind === 'found' && found.total === 0;
}
