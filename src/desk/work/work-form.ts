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
  'assign',
  'close-as-spam',
  'close-silent',
  'reopen',
  'decide',
] as const satisfies readonly Move[];
export type WorkMove = (typeof workMoves)[number];

/**
 * The two texts to a reader: the letter of a decision, which may have to wait for a second person,
 * and a message that goes at once. Each button sends one of them or none.
 */
export const readerTexts = ['letter', 'message'] as const;
export type ReaderText = (typeof readerTexts)[number];

/**
 * Which button was pressed. `draft-…` fills a text from its template, `preview-…` shows it as its
 * reader sees it, `agree` is the second person's yes to all that is proposed.
 */
export type WorkAction = WorkMove | `${'draft' | 'preview'}-${ReaderText}` | 'agree';

/** What a button sends to the reader. */
export function findSentText(action: WorkMove | 'agree'): ReaderText | undefined {
  switch (action) {
    case 'decide':
    case 'agree':
      return 'letter';
    case 'ask':
    case 'write':
      return 'message';
    case 'take':
    case 'pass-to-head':
    case 'pass-to-creator':
    case 'give-back':
    case 'assign':
    case 'close-as-spam':
    case 'close-silent':
    case 'reopen':
      return undefined;
  }
}

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
  /** Access of each record as the archivist saw it, by place; whatever the browser sent. */
  readonly seenAccess: readonly string[];
  /** By the place of the item. */
  readonly choices: readonly ItemChoice[];
  /** Of each text the slug of its template; empty for the one that fits. */
  readonly templates: Readonly<Record<ReaderText, string>>;
  /** Of the decision. */
  readonly letter: string;
  readonly message: string;
  readonly note: string;
  /** The id of the colleague whose task it shall be; empty for nobody's. */
  readonly assignee: string;
  readonly action: WorkAction | undefined;
}
