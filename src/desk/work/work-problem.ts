import type { DecisionProblem } from '../rules/apply-move.ts';

/** Why nothing was done. `item` is a position, from 0. */
export type WorkProblem =
  | { readonly kind: 'no-decisions' | 'no-letter' | 'no-message' | 'not-allowed' }
  /** The assignee no longer works with requests. */
  | { readonly kind: 'unknown-colleague' }
  /** It may be closed as silent from this day on, `YYYY-MM-DD`. */
  | { readonly kind: 'too-early'; readonly from: string }
  /** The database cannot store it now: sending it again works. */
  | { readonly kind: 'failed' }
  /** There is a message, but the button sends none. */
  | { readonly kind: 'unsent-message' }
  /** The message repeats the letter that waits for a second person. */
  | { readonly kind: 'tells-proposal' }
  | TooLong
  | {
      readonly kind: 'no-days' | 'no-reason' | 'bad-pages' | DecisionProblem;
      readonly item: number;
    }
  /** The record's access has changed since the archivist saw it. */
  | { readonly kind: 'access-changed'; readonly item: number }
  /** Somebody else has moved it since: the new state must be seen first. */
  | { readonly kind: 'changed' };

export interface TooLong {
  readonly kind: 'letter-too-long' | 'message-too-long' | 'note-too-long';
  readonly most: number;
}
