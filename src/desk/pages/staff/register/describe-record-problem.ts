import type { Translate } from '#src/i18n/index.ts';
import type { RecordActionForm, RecordActionProblem } from '#src/desk/register/answer-record.ts';
import type { VisitForm, VisitProblem } from '#src/desk/register/answer-visit.ts';
import type { RecordProblem } from '#src/desk/register/record-form.ts';
import { describeProblem, type DescribedProblem } from '#src/desk/pages/describe-problem.ts';

/** A problem with the form of a reader's record as staff see it: what to do, and where. */
export function describeRecordProblem(problem: RecordProblem, t: Translate): DescribedProblem {
  switch (problem.kind) {
    case 'no-papers':
      return { text: t('register.problem.no-papers'), target: 'paper-citizen-card' };
    case 'may-have-card':
      return { text: t('register.problem.may-have-card'), target: 'co-the-da-co-the' };
    case 'nothing-changed':
    case 'changed-meanwhile':
    case 'not-kept':
    case 'made-before':
      return { text: t(`register.problem.${problem.kind}`), target: 'keep' };
    default:
      return describeProblem(problem, t);
  }
}

/** The same for a visit: in, out or void. */
export function describeVisitProblem(
  problem: VisitProblem,
  { action = 'leave' }: Pick<VisitForm, 'action'>,
  t: Translate,
): DescribedProblem {
  switch (problem.kind) {
    case 'no-purpose':
      return { text: t('desk.problem.no-purpose'), target: 'today-purpose-01' };
    case 'paper-number':
      return {
        text: t('desk.problem.paper-number', { field: t('desk.field.topic') }),
        target: 'today-topic',
      };
    case 'too-long':
      return {
        text: t('desk.problem.too-long', { field: t('desk.field.topic'), most: problem.most }),
        target: 'today-topic',
      };
    case 'no-reason':
      return { text: t('register.problem.no-reason'), target: 'void-reason' };
    default:
      return { text: t(`register.problem.${problem.kind}`), target: visitTargets[action] };
  }
}

const visitTargets = { enter: 'enter', leave: 'leave', void: 'visit' } as const;

/** The same for a button of a card: renew, withdraw or erase. */
export function describeActionProblem(
  problem: RecordActionProblem,
  { action = 'renew' }: Pick<RecordActionForm, 'action'>,
  t: Translate,
): DescribedProblem {
  switch (problem.kind) {
    case 'no-check':
    case 'no-phone-there':
    case 'no-email-there':
      return { text: t(`care.problem.${problem.kind}`), target: 'erase-checked' };
    case 'no-reason':
      return { text: t('register.problem.no-reason'), target: `${action}-reason` };
    case 'not-sure':
      return { text: t('care.problem.not-sure'), target: 'sure' };
    default:
      return { text: t(`register.problem.${problem.kind}`), target: action };
  }
}
