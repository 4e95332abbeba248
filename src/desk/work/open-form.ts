import { addDays } from '../../catalogue/days.ts';
import type { WorkedRequest } from '../workroom.ts';
import type { ItemChoice, WorkForm } from './work-form.ts';

/**
 * The form of a request before anything is typed: nothing chosen, the days of reading as they
 * usually are, and the letter that waits with a proposal.
 */
export function openForm(
  { request, notes }: WorkedRequest,
  today: string,
  mostReadingDays: number,
): WorkForm {
  const isProposed = request.items.some(({ state }) => state.kind === 'proposed');
  const draft = notes.findLast(({ kind }) => kind === 'draft');
  const choice: ItemChoice = { from: today, until: addDays(today, mostReadingDays - 1) };
  return {
    version: request.version,
    choices: request.items.map(() => choice),
    template: '',
    letter: isProposed ? (draft?.text ?? '') : '',
    note: '',
    action: undefined,
  };
}
