import type { Translate } from '#src/i18n/index.ts';
import { answerChange, type RegisterDeps } from '#src/desk/register/answer-record-form.ts';
import {
  answerRecord,
  readRecordAction,
  type RecordActionForm,
} from '#src/desk/register/answer-record.ts';
import {
  answerVisit,
  readVisitForm,
  visitActions,
  type VisitForm,
} from '#src/desk/register/answer-visit.ts';
import type { RecordForm } from '#src/desk/register/record-form.ts';
import type { ReaderRecord } from '#src/desk/store/register/reader-record.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';
import {
  describeActionProblem,
  describeRecordProblem,
  describeVisitProblem,
} from './describe-record-problem.ts';

/** What the page of a card shows after a submission: that form returns as it was typed. */
export interface RecordPage {
  readonly problems: readonly DescribedProblem[];
  readonly status: number;
  readonly visit?: VisitForm;
  readonly change?: RecordForm;
  readonly act?: RecordActionForm;
}

/** Handles a form of the card's page; returns nothing on success. */
export async function answerRecordPage(
  data: FormData,
  record: ReaderRecord,
  deps: RegisterDeps,
  t: Translate,
): Promise<RecordPage | undefined> {
  const action = data.get('action');
  if (action === 'change') {
    const answer = await answerChange(data, record, deps);
    if (answer.kind === 'done') return undefined;
    const { form: change, status } = answer;
    return {
      problems: answer.problems.map((one) => describeRecordProblem(one, t)),
      status,
      change,
    };
  }
  if (visitActions.some((one) => one === action)) {
    const visit = readVisitForm(data);
    const problem = await answerVisit(visit, deps);
    if (problem === undefined) return undefined;
    return { ...show(problem, describeVisitProblem(problem, visit, t)), visit };
  }
  const act = readRecordAction(data);
  const problem = await answerRecord(act, record, deps);
  if (problem === undefined) return undefined;
  return { ...show(problem, describeActionProblem(problem, act, t)), act };
}

function show(
  { kind }: { readonly kind: string },
  described: DescribedProblem,
): Pick<RecordPage, 'problems' | 'status'> {
  return { problems: [described], status: kind === 'failed' ? 503 : 200 };
}
