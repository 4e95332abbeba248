import { addDays } from '#src/domain/days.ts';
import type { AccessNow } from '../rules/apply-move.ts';
import type { WorkedRequest } from '../staff-desk.ts';
import type { ItemChoice, WorkForm } from './work-form.ts';

/**
 * Initial values of a request's form: nothing selected, the default reading period, and the letter
 * that waits for its decision.
 */
export function openForm(
  { request, notes }: WorkedRequest,
  accessNow: readonly AccessNow[],
  today: string,
  mostReadingDays: number,
): WorkForm {
  const choice: ItemChoice = { from: today, until: addDays(today, mostReadingDays - 1) };
  return {
    version: request.version,
    seenAccess: accessNow,
    choices: request.items.map(() => choice),
    templates: { letter: '', message: '' },
    letter: findDraft({ request, notes }) ?? '',
    message: '',
    note: '',
    assignee: request.assignedTo ?? '',
    action: undefined,
  };
}

/**
 * The letter of a decision that is not made yet: the latest draft, unless a decision was made after
 * it or the reader withdrew an item that it may mention. It stays among the notes.
 */
export function findDraft({
  request,
  notes,
}: Pick<WorkedRequest, 'request' | 'notes'>): string | undefined {
  const isOpen = request.items.some(({ state }) => ['pending', 'proposed'].includes(state.kind));
  const draft = notes.findLast(({ kind }) => kind === 'draft');
  if (!isOpen || draft === undefined) return undefined;
  const last = request.log.findLast(({ move }) => move === 'decide' || move === 'withdraw');
  return last === undefined || draft.version >= last.version ? draft.text : undefined;
}
