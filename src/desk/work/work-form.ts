import type { GrantPlace } from '../rules/grants/grant.ts';
import type { Outcome, RefusalReason } from '../rules/decision.ts';
import type { Move } from '../rules/moves.ts';

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
 * The two texts to a reader: the letter of a decision, which may wait for a second person, and a
 * message that is sent at once. Each button sends at most one of them.
 */
export const readerTexts = ['letter', 'message'] as const;
export type ReaderText = (typeof readerTexts)[number];

/**
 * Which button was pressed. `draft-…` fills a text from its template, `preview-…` shows it as its
 * reader sees it, `agree` is the second person's agreement to all proposals.
 */
export type WorkAction = WorkMove | `${'draft' | 'preview'}-${ReaderText}` | 'agree';

/** The text that a button sends to the reader. */
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

/** The choices for one item, possibly incomplete. */
export interface ItemChoice {
  readonly outcome?: Outcome;
  /** For reading: first and last day, as typed. */
  readonly from: string;
  readonly until: string;
  /** For a refusal. */
  readonly reason?: RefusalReason;
  /** Where it may be read in the virtual reading room; absent: nowhere. */
  readonly online?: GrantPlace;
  /** Pages there, as typed; nothing for all. */
  readonly onlinePages?: string;
}

/** The submitted form of a request: shown again if it cannot be done. */
export interface WorkForm {
  /** Version of the request that the archivist saw. */
  readonly version: number;
  /** Access of each record as the archivist saw it, by position; unverified browser input. */
  readonly seenAccess: readonly string[];
  /** By position of the item. */
  readonly choices: readonly ItemChoice[];
  /** Template slug of each text; empty for the default. */
  readonly templates: Readonly<Record<ReaderText, string>>;
  /** Letter of the decision. */
  readonly letter: string;
  readonly message: string;
  readonly note: string;
  /** The assignee's staff id; empty for nobody. */
  readonly assignee: string;
  readonly action: WorkAction | undefined;
}
