import type { DecisionProblem } from '../rules/decide-item.ts';

/** Why nothing was done. `item` is a place, from 0. */
export type WorkProblem =
  | { readonly kind: 'no-decisions' | 'no-letter' | 'no-message' | 'not-allowed' }
  /** Whom it was assigned to works with requests no more. */
  | { readonly kind: 'unknown-colleague' }
  /** Silence may be said from this day on, `YYYY-MM-DD`. */
  | { readonly kind: 'too-early'; readonly from: string }
  /** The database does not take it now: sending again does. */
  | { readonly kind: 'failed' }
  /** The button sends no message, and one is written. */
  | { readonly kind: 'unsent-message' }
  /** The message repeats the letter that waits for a second person. */
  | { readonly kind: 'tells-proposal' }
  | TooLong
  | { readonly kind: 'no-days' | 'no-reason' | DecisionProblem; readonly item: number }
  /** The access of the record is another than the archivist saw when deciding. */
  | { readonly kind: 'access-changed'; readonly item: number }
  /** Somebody else has moved it since: what is there now must be seen first. */
  | { readonly kind: 'changed' };

export interface TooLong {
  readonly kind: 'letter-too-long' | 'message-too-long' | 'note-too-long';
  readonly most: number;
}
