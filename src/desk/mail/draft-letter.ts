import { inLanguage } from '#src/domain/local-text.ts';
import type { Language, LetterPlace, LetterTemplate, LetterUse } from '#src/domain/values.ts';
import type { Decision } from '../rules/decision.ts';

/** The words of a template with its places filled in, in a reader's language where it has it. */
export function draftLetter(
  { text }: LetterTemplate,
  places: Readonly<Record<LetterPlace, string>>,
  language: Language,
): string {
  const words = inLanguage(text, language);
  const filled = words.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    name in places ? places[name as LetterPlace] : whole,
  );
  // A place that is empty takes its line with it.
  return filled.replace(/\n{3,}/g, '\n\n').trim();
}

/** The template that was chosen, or else that which fits the decisions. */
export function findTemplate(
  templates: readonly LetterTemplate[],
  slug: string,
  decisions: readonly Decision[],
): LetterTemplate | undefined {
  const use = findUse(decisions);
  return templates.find((one) => one.slug === slug) ?? templates.find((one) => one.use === use);
}

function findUse(decisions: readonly Decision[]): LetterUse {
  const refused = decisions.filter(({ kind }) => kind === 'refuse').length;
  if (decisions.length === 0) return 'ask';
  if (refused === decisions.length) return 'refused';
  return refused === 0 ? 'granted' : 'partly';
}
