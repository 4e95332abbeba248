import type { Translate } from '#src/i18n/index.ts';
import type { DoubleFailure } from '#src/desk/work/double/answer-double.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';

export function describeDoubleFailure(failure: DoubleFailure, t: Translate): DescribedProblem {
  switch (failure.kind) {
    case 'note-too-long':
      return { text: t('doubles.problem.note-too-long', { most: failure.most }), target: 'note' };
    case 'no-other':
    case 'not-allowed':
      return { text: t(`doubles.problem.${failure.kind}`), target: 'kept' };
    case 'changed':
    case 'other-changed':
    case 'other-ended':
    case 'has-doubles':
    case 'failed':
      return { text: t(`doubles.problem.${failure.kind}`), target: 'compared' };
  }
}
