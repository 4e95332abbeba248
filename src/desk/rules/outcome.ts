import type { Decision, RefusalReason } from './decision.ts';
import type { ItemState } from './request.ts';

/** What became of an item, as it is counted. */
export const outcomes = ['reading', 'copy', 'certified-copy', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

export interface ItemOutcome {
  readonly outcome: Outcome;
  readonly refusal?: RefusalReason;
}

/** Nothing while it is not decided, and of what was taken back. */
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
