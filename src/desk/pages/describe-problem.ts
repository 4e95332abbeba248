import type { Translate } from '#src/i18n/index.ts';
import type { FormProblem } from '../reader/check-form.ts';

export interface DescribedProblem {
  readonly text: string;
  /** The id of the field in which to fix it. */
  readonly target: string;
}

/** A problem as the reader sees it: what to do, and where. */
export function describeProblem(problem: FormProblem, t: Translate): DescribedProblem {
  switch (problem.kind) {
    case 'missing':
      return {
        text: t('desk.problem.missing', { field: t(`desk.field.${problem.field}`) }),
        target: problem.field,
      };
    case 'too-long':
      return {
        text: t('desk.problem.too-long', {
          field: t(`desk.field.${problem.field}`),
          most: problem.most,
        }),
        target: problem.field,
      };
    case 'paper-number':
      return {
        text: t('desk.problem.paper-number', { field: t(`desk.field.${problem.field}`) }),
        target: problem.field,
      };
    case 'no-email':
    case 'no-year':
      return { text: t(`desk.problem.${problem.kind}`), target: problem.field };
    case 'too-many':
      return { text: t('desk.problem.too-many', { count: problem.minutes }), target: 'send' };
    case 'no-items':
    case 'unknown-item':
      return { text: t(`desk.problem.${problem.kind}`), target: 'added' };
    case 'no-purpose':
      return { text: t('desk.problem.no-purpose'), target: 'purpose-01' };
    case 'rules-not-kept':
      return { text: t('desk.problem.rules-not-kept'), target: 'rules' };
    case 'honeypot':
      return { text: t('desk.problem.honeypot'), target: 'website' };
    case 'too-fast':
    case 'stale':
    case 'failed':
    case 'sent-before':
      return { text: t(`desk.problem.${problem.kind}`), target: 'send' };
  }
}
