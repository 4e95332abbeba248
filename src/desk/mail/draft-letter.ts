import { fillPlaceholders } from '#src/text/fill-placeholders.ts';
import { inLanguage } from '#src/domain/local-text.ts';
import type { Language, LetterPlace, LetterTemplate, LetterUse } from '#src/domain/values.ts';
import type { Decision } from '../rules/decision.ts';

/** A template with its placeholders filled in, in the reader's language if the template has it. */
export function draftLetter(
  { text }: LetterTemplate,
  places: Readonly<Record<LetterPlace, string>>,
  language: Language,
): string {
  const words = inLanguage(text, language);
  const values: Readonly<Record<string, string>> = places;
  const filled = fillPlaceholders(words, (name) => values[name]);
  // A line whose placeholder is empty is removed.
  return filled.replace(/\n{3,}/g, '\n\n').trim();
}

/** The chosen template, or the one that fits the decisions. */
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
