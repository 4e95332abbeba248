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
 * A text that a form asks for, from its template: a letter with what is chosen and proposed in it, a
 * message only with what is decided.
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
  // A question belongs in a message: without a decision no template fits a letter by itself.
  if (isLetter && decisions.size === 0 && form.templates.letter === '') return form.letter;
  const found = findTemplate(templates, form.templates[text], [...decisions.values()]);
  if (found === undefined) return form[text];
  const places = buildLetterPlaces(request, { ...context, decisions });
  return draftLetter(found, places, request.language);
}
