import type { Translate } from '#src/i18n/index.ts';
import type { CareProblem } from '#src/desk/care/care-form.ts';
import type { CareMove } from '#src/desk/rules/grounds.ts';
import { describeProblem, type DescribedProblem } from '#src/desk/pages/describe-problem.ts';

/** A problem with a reader's own data as staff see it: what to do, and where. */
export function describeCareProblem(
  problem: CareProblem,
  move: CareMove,
  t: Translate,
): DescribedProblem {
  switch (problem.kind) {
    case 'no-check':
    case 'no-phone-there':
    case 'no-email-there':
      return { text: t(`care.problem.${problem.kind}`), target: `${move}-checked` };
    case 'no-reason':
      return { text: t('care.problem.no-reason'), target: `${move}-reason` };
    case 'not-sure':
      return { text: t('care.problem.not-sure'), target: 'sure' };
    case 'nothing-changed':
    case 'changed':
    case 'not-allowed':
    case 'held':
    case 'failed':
      return { text: t(`care.problem.${problem.kind}`), target: 'care' };
    default:
      return describeProblem(problem, t);
  }
}
