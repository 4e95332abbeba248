import type { ItemState } from './request.ts';

/** An item after its reader takes it back: also what was granted, and never what was refused. */
export function withdrawItem(item: ItemState): ItemState {
  const isRefused = item.kind === 'decided' && item.decision.kind === 'refuse';
  return isRefused ? item : { kind: 'withdrawn' };
}
