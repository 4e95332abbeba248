import type { LetterTemplate } from '#src/domain/values.ts';
import { draftLetter, findTemplate } from '../mail/draft-letter.ts';
import { buildLetterPlaces, type LetterContext } from '../mail/letter-places.ts';
import type { Decision } from '../rules/decision.ts';
import type { RequestRecord } from '../store/request/request-record.ts';
import { findProposals } from './find-proposals.ts';
import { readDecisions } from './read-decisions.ts';
import type { ReaderText, WorkForm } from './work-form.ts';

export interface DraftContext extends Omit<LetterContext, 'decisions'> {
  readonly templates: readonly LetterTemplate[];
}

/**
 * Fills in a text from its template: a letter includes the selected and proposed decisions, a
 * message only those already made.
 */
export function draftFor(
  text: ReaderText,
  form: WorkForm,
  request: RequestRecord,
  { templates, ...context }: DraftContext,
): string {
  const isLetter = text === 'letter';
  const decisions = isLetter
    ? new Map([...findProposals(request), ...readDecisions(form.choices).decisions])
    : new Map<number, Decision>();
  // A question belongs in a message: without a decision no letter template fits automatically.
  if (isLetter && decisions.size === 0 && form.templates.letter === '') return form.letter;
  const found = findTemplate(templates, form.templates[text], [...decisions.values()]);
  if (found === undefined) return form[text];
  const places = buildLetterPlaces(request, { ...context, decisions });
  return draftLetter(found, places, request.language);
}
