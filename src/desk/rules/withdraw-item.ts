import type { ItemState } from './request.ts';

/** An item after its reader withdraws it: granted items can be withdrawn, refused ones cannot. */
export function withdrawItem(item: ItemState): ItemState {
  const isRefused = item.kind === 'decided' && item.decision.kind === 'refuse';
  return isRefused ? item : { kind: 'withdrawn' };
}
