import type { Decision } from './decision.ts';
import type { ItemState } from './request.ts';

/** Where an item stands, as its reader may know it: no proposal, and not who decided. */
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
