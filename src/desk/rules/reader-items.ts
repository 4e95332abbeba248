import type { Decision } from './decision.ts';
import type { ItemState } from './request.ts';

/** The state of an item as its reader may see it: no proposals, and not who decided. */
export type ReaderItemState =
  | { readonly kind: 'pending' | 'withdrawn' }
  | { readonly kind: 'decided'; readonly decision: Decision };

export function toReaderItemState(state: ItemState): ReaderItemState {
  switch (state.kind) {
    case 'decided':
      return { kind: 'decided', decision: state.decision };
    case 'withdrawn':
      return { kind: 'withdrawn' };
    case 'pending':
    case 'proposed':
      return { kind: 'pending' };
  }
}
