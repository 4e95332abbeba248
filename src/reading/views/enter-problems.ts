import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { EnterStep } from './room-facts.ts';

/**
 * What a reader has to correct on the way in; `target` is the id of the field.
 *
 * @param hasFailed whether the undertaking could not be kept
 */
export function listEnterProblems(
  step: EnterStep,
  language: Language,
  hasFailed = false,
): readonly DescribedProblem[] {
  const t = translateTo(language);
  if (step.kind === 'code' && step.isWrong)
    return [{ text: t('granted.codeWrong'), target: 'code' }];
  if (step.kind === 'undertaking' && step.isMissing)
    return [{ text: t('granted.agreeMissing'), target: 'agree' }];
  return hasFailed ? [{ text: t('granted.failed'), target: 'agree' }] : [];
}
