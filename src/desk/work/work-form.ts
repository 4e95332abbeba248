import type { RefusalReason } from '../rules/decision.ts';
import type { Move } from '../rules/moves.ts';
import type { Outcome } from '../rules/outcome.ts';

/** What an archivist does with a request besides reading it. */
export const workMoves = [
  'take',
  'ask',
  'write',
  'pass-to-head',
  'pass-to-creator',
  'give-back',
  'decide',
] as const satisfies readonly Move[];
export type WorkMove = (typeof workMoves)[number];

/**
 * Which button was pressed. `draft` fills the letter from its template, `preview` shows it as its
 * reader sees it, `agree` is the second person's yes to all that is proposed.
 */
export type WorkAction = WorkMove | 'draft' | 'preview' | 'agree';

/** What is chosen for one item, as far as it is. */
export interface ItemChoice {
  readonly outcome?: Outcome;
  /** Of reading: first and last day, as they came. */
  readonly from: string;
  readonly until: string;
  /** Of a refusal. */
  readonly reason?: RefusalReason;
}

/** The form of a request, as it was sent: all of it is shown again when it cannot be done. */
export interface WorkForm {
  /** Of the request that the archivist saw. */
  readonly version: number;
  /** By the place of the item. */
  readonly choices: readonly ItemChoice[];
  /** Slug of the template; empty for the one that fits. */
  readonly template: string;
  readonly letter: string;
  readonly note: string;
  readonly action: WorkAction | undefined;
}
