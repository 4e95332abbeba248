import type { Translate } from '#src/i18n/index.ts';
import type { RecoveryAnswer } from '#src/desk/accounts/sign-in/staff-session.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';
import { describeWait } from '../queue/describe-wait.ts';

/** The message shown if no codes were made. */
export function describeRecovery(
  answer: RecoveryAnswer,
  t: Translate,
): readonly DescribedProblem[] {
  switch (answer.kind) {
    case 'codes':
      return [];
    case 'must-wait':
      return [describeWait(answer, t, 'password')];
    case 'wrong-password':
      return [{ text: t('staff.password.wrong-password'), target: 'password' }];
    case 'wrong-code':
      return [{ text: t('staff.wrongCode'), target: 'code' }];
  }
}
