import type { Move } from './moves.ts';
import type { ItemState, RequestState } from './request.ts';

/**
 * The state of a request after a move that `mayMove` allows. `items` are those after the move:
 * deciding and withdrawing end a request only if no item is left open.
 */
export function nextState(
  state: RequestState,
  move: Move,
  items: readonly ItemState[],
): RequestState {
  switch (move) {
    case 'take':
    case 'answer':
    case 'give-back':
    case 'reopen':
      return 'reviewing';
    case 'ask':
      return 'waiting';
    case 'pass-to-head':
      return 'with-head';
    case 'pass-to-creator':
      return 'with-creator';
    case 'erase':
      return 'erased';
    case 'close-as-spam':
      return 'closed-spam';
    case 'close-as-double':
      return 'closed-double';
    case 'close-silent':
      return 'closed-silent';
    case 'write':
    case 'assign':
    case 'correct':
    case 'relink':
    case 'hold':
    case 'release':
      return state;
    case 'decide':
    case 'withdraw':
      return stateByItems(state, items);
  }
}

/** A partly decided request counts as being processed, not merely received. */
function stateByItems(state: RequestState, items: readonly ItemState[]): RequestState {
  if (items.every(({ kind }) => kind === 'withdrawn')) return 'withdrawn';
  if (items.every(({ kind }) => kind === 'withdrawn' || kind === 'decided')) return 'decided';
  const isTouched = items.some(({ kind }) => kind === 'proposed' || kind === 'decided');
  // A new decision that waits for a second person reopens a decided request.
  return isTouched && (state === 'received' || state === 'decided') ? 'reviewing' : state;
}
