import type { AnswerRules } from '../desk.ts';
import type { MoveCommand } from '../rules/apply-move.ts';
import type { Decision } from '../rules/decision.ts';
import type { Staff } from '../staff/staff.ts';
import type { RequestRecord } from '../store/request-record.ts';
import type { Workroom } from '../workroom.ts';
import { findProposals } from './find-proposals.ts';
import { longestLetter, longestNote } from './longest.ts';
import { readDecisions } from './read-decisions.ts';
import type { WorkForm } from './work-form.ts';
import type { WorkProblem } from './work-problem.ts';

export type WorkAnswer =
  /** Done; the page is to be asked for anew. */
  { readonly kind: 'done' } | { readonly kind: 'page'; readonly problems: readonly WorkProblem[] };

export interface WorkTools {
  readonly workroom: Pick<Workroom, 'move'>;
  readonly rules: AnswerRules;
  readonly by: Staff;
}

/** What becomes of what an archivist does with a request. Nothing that was typed is lost. */
export async function answerWork(
  form: WorkForm,
  request: RequestRecord,
  { workroom, rules, by }: WorkTools,
): Promise<WorkAnswer> {
  const show = (...problems: readonly WorkProblem[]): WorkAnswer => ({ kind: 'page', problems });
  const { action, letter, note } = form;
  if (action === 'draft' || action === 'preview') return show();
  const { command, problems } = readCommand(form, request);
  const found = [...problems, ...checkWords(form)];
  if (form.version !== request.version) found.unshift({ kind: 'changed' });
  if (command === undefined || found.length > 0) return show(...found);
  const words = { letter: letter || undefined, note: note || undefined };
  const result = await workroom.move(request, by, command, words, rules);
  switch (result.kind) {
    case 'moved':
      return { kind: 'done' };
    case 'changed-meanwhile':
      return show({ kind: 'changed' });
    case 'bad-decision':
      return show({ kind: result.problem, item: result.item });
    case 'not-allowed':
      return show({ kind: 'not-allowed' });
  }
}

function readCommand(
  { action, choices }: WorkForm,
  request: RequestRecord,
): { readonly command?: MoveCommand; readonly problems: readonly WorkProblem[] } {
  const decide = (decisions: ReadonlyMap<number, Decision>, problems: readonly WorkProblem[]) =>
    decisions.size === 0 && problems.length === 0
      ? { problems: [{ kind: 'no-decisions' } as const] }
      : { command: { move: 'decide', decisions } as const, problems };
  switch (action) {
    case undefined:
    case 'draft':
    case 'preview':
      return { problems: [{ kind: 'not-allowed' }] };
    case 'agree':
      return decide(findProposals(request), []);
    case 'decide': {
      const { decisions, problems } = readDecisions(choices);
      return decide(decisions, problems);
    }
    default:
      return { command: { move: action }, problems: [] };
  }
}

/** Whoever decides, asks or writes says so to the reader. */
function checkWords({ action, letter, note }: WorkForm): readonly WorkProblem[] {
  const speaks =
    action === 'ask' || action === 'write' || action === 'decide' || action === 'agree';
  return [
    ...(speaks && letter === '' ? [{ kind: 'no-letter' } as const] : []),
    ...tooLong('letter-too-long', letter, longestLetter),
    ...tooLong('note-too-long', note, longestNote),
  ];
}

function tooLong(
  kind: 'letter-too-long' | 'note-too-long',
  text: string,
  most: number,
): readonly WorkProblem[] {
  return Array.from(text).length > most ? [{ kind, most }] : [];
}
