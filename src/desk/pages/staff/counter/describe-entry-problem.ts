import type { Translate } from '#src/i18n/index.ts';
import type { EntryProblem } from '#src/desk/counter/entry-form.ts';
import { describeProblem, type DescribedProblem } from '#src/desk/pages/describe-problem.ts';

/** A problem with an entered request as staff see it: what to do, and where. */
export function describeEntryProblem(problem: EntryProblem, t: Translate): DescribedProblem {
  switch (problem.kind) {
    case 'no-way':
      return { text: t('counter.problem.no-way'), target: 'way-post' };
    case 'no-day':
    case 'day-ahead':
    case 'day-too-old':
      return { text: t(`counter.problem.${problem.kind}`), target: 'received-on' };
    case 'unknown-reference':
    case 'choose-record':
    case 'too-many-items':
      return { text: t(`counter.problem.${problem.kind}`), target: 'added' };
    case 'failed':
    case 'sent-before':
      return { text: t(`counter.problem.${problem.kind}`), target: 'send' };
    default:
      return describeProblem(problem, t);
  }
}
