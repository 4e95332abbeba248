import type { AnswerRules } from '../reader-desk.ts';
import type { AccessNow, MoveCommand } from '../rules/apply-move.ts';
import type { Decision } from '../rules/decision.ts';
import type { Staff } from '../accounts/staff.ts';
import type { RequestRecord } from '../store/request/request-record.ts';
import type { MoveWords, StaffDesk } from '../staff-desk.ts';
import { findProposals } from './find-proposals.ts';
import { longestLetter, longestNote } from './longest.ts';
import { readDecisions } from './read-decisions.ts';
import {
  findSentText,
  workMoves,
  type WorkAction,
  type WorkForm,
  type WorkMove,
} from './work-form.ts';
import type { TooLong, WorkProblem } from './work-problem.ts';

export type WorkAnswer =
  /** Done; redirect to the page. */
  { readonly kind: 'done' } | { readonly kind: 'page'; readonly problems: readonly WorkProblem[] };

export interface WorkDeps {
  readonly staffDesk: Pick<StaffDesk, 'move'>;
  readonly rules: AnswerRules;
  readonly by: Staff;
  /** Current access of each record, by position. */
  readonly accessNow: readonly AccessNow[];
  /** The stored draft of the letter that waits for its decision. */
  readonly draft?: string | undefined;
  /** The failure, for the log. */
  readonly report: (error: unknown) => void;
}

/** Handles an archivist's form on a request. No input is lost. */
export async function answerWork(
  form: WorkForm,
  request: RequestRecord,
  { staffDesk, rules, by, accessNow, draft, report }: WorkDeps,
): Promise<WorkAnswer> {
  const show = (...problems: readonly WorkProblem[]): WorkAnswer => ({ kind: 'page', problems });
  const { action } = form;
  if (action === undefined) return show({ kind: 'not-allowed' });
  if (!isMove(action)) return show();
  const { command, problems } = readCommand(action, form, request, accessNow);
  const found = [...problems, ...checkWords(action, form)];
  if (form.version !== request.version) found.unshift({ kind: 'changed' });
  if (command === undefined || found.length > 0) return show(...found);
  const words = toWords(action, form, draft);
  const result = await staffDesk
    .move(request, by, command, words, rules)
    .catch((error: unknown) => {
      report(error);
      return { kind: 'failed' } as const;
    });
  switch (result.kind) {
    case 'moved':
      return { kind: 'done' };
    case 'changed-meanwhile':
      return show({ kind: 'changed' });
    case 'too-early':
      return show(result);
    case 'tells-proposal':
    case 'unknown-colleague':
    case 'failed':
      return show({ kind: result.kind });
    case 'bad-decision':
      return show({ kind: result.problem, item: result.item });
    case 'bad-double':
    case 'held':
    case 'not-allowed':
      return show({ kind: 'not-allowed' });
  }
}

type MoveAction = WorkMove | 'agree';

function isMove(action: WorkAction): action is MoveAction {
  return action === 'agree' || workMoves.some((move) => move === action);
}

function readCommand(
  action: MoveAction,
  { choices, seenAccess, assignee }: WorkForm,
  request: RequestRecord,
  accessNow: readonly AccessNow[],
): { readonly command?: MoveCommand; readonly problems: readonly WorkProblem[] } {
  const decide = (decisions: ReadonlyMap<number, Decision>, problems: readonly WorkProblem[]) => {
    if (decisions.size === 0 && problems.length === 0)
      return { problems: [{ kind: 'no-decisions' } as const] };
    const changed = [...decisions.keys()].flatMap((item) =>
      seenAccess[item] === accessNow[item] ? [] : [{ kind: 'access-changed', item } as const],
    );
    const command = { move: 'decide', decisions, accessNow } as const;
    return { command, problems: [...changed, ...problems] };
  };
  switch (action) {
    case 'agree':
      return decide(findProposals(request), []);
    case 'decide': {
      const { decisions, problems } = readDecisions(choices);
      return decide(decisions, problems);
    }
    case 'assign':
      return { command: { move: action, to: assignee || undefined }, problems: [] };
    default:
      return { command: { move: action }, problems: [] };
  }
}

/**
 * Each button sends the text that it names. A letter that no button sends yet is stored as a draft;
 * a message that the button does not send would be lost.
 */
function toWords(
  action: MoveAction,
  { letter, message, note }: WorkForm,
  kept?: string,
): MoveWords {
  const sent = findSentText(action);
  const text = sent === undefined ? '' : { letter, message }[sent];
  const draft = sent === 'letter' || letter === kept ? '' : letter;
  return { text: text || undefined, draft: draft || undefined, note: note || undefined };
}

/** Deciding, asking and writing inform the reader. */
function checkWords(
  action: MoveAction,
  { letter, message, note }: WorkForm,
): readonly WorkProblem[] {
  const sent = findSentText(action);
  return [
    ...(sent === 'letter' && letter === '' ? [{ kind: 'no-letter' } as const] : []),
    ...(sent === 'message' && message === '' ? [{ kind: 'no-message' } as const] : []),
    ...(sent !== 'message' && message !== '' ? [{ kind: 'unsent-message' } as const] : []),
    ...tooLong('letter-too-long', letter, longestLetter),
    ...tooLong('message-too-long', message, longestLetter),
    ...tooLong('note-too-long', note, longestNote),
  ];
}

function tooLong(kind: TooLong['kind'], text: string, most: number): readonly WorkProblem[] {
  return Array.from(text).length > most ? [{ kind, most }] : [];
}
