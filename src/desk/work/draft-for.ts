import type { LetterTemplate } from '../../catalogue/values.ts';
import { draftLetter, findTemplate } from '../mail/draft-letter.ts';
import { buildLetterPlaces, type LetterContext } from '../mail/letter-places.ts';
import type { RequestRecord } from '../store/request-record.ts';
import { findProposals } from './find-proposals.ts';
import { readDecisions } from './read-decisions.ts';
import type { WorkForm } from './work-form.ts';

export interface DraftContext extends Omit<LetterContext, 'decisions'> {
  readonly templates: readonly LetterTemplate[];
}

/** The letter that a form asks for: from its template, with what is chosen in it. */
export function draftFor(
  { choices, template, letter }: Pick<WorkForm, 'choices' | 'template' | 'letter'>,
  request: RequestRecord,
  { templates, ...context }: DraftContext,
): string {
  const { decisions } = readDecisions(choices);
  const all = new Map([...findProposals(request), ...decisions]);
  const found = findTemplate(templates, template, [...all.values()]);
  if (found === undefined) return letter;
  const places = buildLetterPlaces(request, { ...context, decisions });
  return draftLetter(found, places, request.language);
}
