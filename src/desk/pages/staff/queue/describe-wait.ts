import type { Translate } from '#src/i18n/index.ts';
import type { MustWait } from '#src/desk/accounts/sign-in/staff-session.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';

/** The message for too many tries; `target` is the id of the field to try again with. */
export function describeWait(
  { seconds }: MustWait,
  t: Translate,
  target: string,
): DescribedProblem {
  return { text: t('staff.mustWait', { count: Math.ceil(seconds / 60) }), target };
}
