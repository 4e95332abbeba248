import type { Translate } from '../../../i18n/index.ts';
import type { SeatProblem } from '../../counter/answer-seats.ts';
import type { SeatForm } from '../../counter/seat-form.ts';
import type { DescribedProblem } from '../describe-problem.ts';

/** A problem with a seat in words, with the field or the booking where it is mended. */
export function describeSeatProblem(
  problem: SeatProblem,
  { number }: SeatForm,
  t: Translate,
): DescribedProblem {
  const target = `cho-${number}`;
  if (problem.kind === 'no-room') return { text: t('seats.off'), target };
  if (problem.kind === 'taken')
    return { text: t('seats.problem.taken', { code: problem.code }), target };
  return { text: t(`seats.problem.${problem.kind}`), target };
}
