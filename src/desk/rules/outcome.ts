import type { Decision, RefusalReason } from './decision.ts';
import type { ItemState } from './request.ts';

/** The outcome of an item, for the statistics. */
export const outcomes = ['reading', 'copy', 'certified-copy', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

export interface ItemOutcome {
  readonly outcome: Outcome;
  readonly refusal?: RefusalReason;
}

/** Returns nothing for an undecided or withdrawn item. */
export function toOutcome(state: ItemState): ItemOutcome | undefined {
  return state.kind === 'decided' ? outcomeOf(state.decision) : undefined;
}

function outcomeOf(decision: Decision): ItemOutcome {
  switch (decision.kind) {
    case 'allow-reading':
      return { outcome: 'reading' };
    case 'allow-copy':
      return { outcome: decision.certified ? 'certified-copy' : 'copy' };
    case 'refuse':
      return { outcome: 'refused', refusal: decision.reason };
  }
}
