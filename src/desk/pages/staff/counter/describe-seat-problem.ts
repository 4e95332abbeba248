import type { Translate } from '#src/i18n/index.ts';
import type { SeatProblem } from '#src/desk/counter/answer-seats.ts';
import type { SeatForm } from '#src/desk/counter/seat-form.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';

/** A problem with a seat in words, with the field or booking in which to fix it. */
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
