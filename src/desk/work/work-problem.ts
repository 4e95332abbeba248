import type { DecisionProblem } from '../rules/decide-item.ts';

/** Why nothing was done. `item` is a place, from 0. */
export type WorkProblem =
  | { readonly kind: 'no-decisions' | 'no-letter' | 'not-allowed' }
  | { readonly kind: 'letter-too-long' | 'note-too-long'; readonly most: number }
  | { readonly kind: 'no-days' | 'no-reason' | DecisionProblem; readonly item: number }
  /** Somebody else has moved it since: what is there now must be seen first. */
  | { readonly kind: 'changed' };
