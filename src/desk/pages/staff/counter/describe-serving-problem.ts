import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import type { Translate } from '#src/i18n/index.ts';
import type { ServingProblem } from '#src/desk/counter/answer-serving.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';

/** A problem of the counter in words, with the part of the page in which to fix it. */
export function describeServingProblem(
  problem: ServingProblem,
  place: number,
  t: Translate,
  language: Language,
): DescribedProblem {
  const target = `tai-lieu-${place}`;
  switch (problem.kind) {
    case 'promised':
    case 'still-out': {
      const { code, day } = problem.other;
      const values = { code, day: formatDay(language, day) };
      return { text: t(`serving.problem.${problem.kind}`, values), target };
    }
    default:
      return { text: t(`serving.problem.${problem.kind}`), target };
  }
}
