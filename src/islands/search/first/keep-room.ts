import type { SearchState } from '../page/search.store.ts';

/**
 * Sets the page's state for the styles: no query yet, `first` while waiting for the first answer,
 * answers, or `none`. Called once the state is rendered, so that space is reserved and filled in
 * the same frame.
 */
export function keepRoom(state: SearchState): void {
  const { dataset } = document.documentElement;
  if (state.kind === 'idle') delete dataset['searching'];
  else if (state.kind === 'searching' && !state.before) dataset['searching'] = 'first';
  else dataset['searching'] = isEmpty(state) ? 'none' : '';
}

/** Whether there were no results; kept while another answer is loading. */
function isEmpty(state: SearchState): boolean {
  const found = state.kind === 'searching' ? state.before : state;
  return found?.kind === 'found' && found.total === 0;
}
