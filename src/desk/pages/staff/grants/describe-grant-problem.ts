import type { Translate } from '#src/i18n/index.ts';
import type { GrantAction, GrantProblem } from '#src/desk/grants/grant-form.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';

/** A problem in words, with the id of the field in which to mend it. */
export function describeGrantProblem(
  problem: GrantProblem,
  action: GrantAction | undefined,
  mostReadingDays: number,
  t: Translate,
): DescribedProblem {
  return {
    text: t(`grants.problem.${problem}`, { count: mostReadingDays }),
    target: findTarget(problem, action),
  };
}

function findTarget(problem: GrantProblem, action: GrantAction | undefined): string {
  switch (problem) {
    case 'not-sure':
      return 'sure';
    case 'no-machine':
      return 'machine';
    case 'bad-lift':
      return 'lift-until';
    case 'bad-day':
      return 'renew-until';
    case 'no-day':
      return action === 'lift' ? 'lift-until' : 'renew-until';
    default:
      return 'actions';
  }
}
