import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo, type Translate } from '#src/i18n/index.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import type { SeveralProblem, SeveralResult } from '#src/desk/work/several/answer-several.ts';
import type { Remark } from '#src/desk/work/several/foresee-move.ts';
import type { SeveralTask } from '#src/desk/work/several/several-form.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';

type Names = ReadonlyMap<string, string>;

/** The name of the action, for a button or a heading. `names` has colleagues by id. */
export function nameTask(task: SeveralTask, names: Names, t: Translate): string {
  if (task.move !== 'assign') return t(`work.do.${task.move}`);
  if (task.to === undefined) return t('several.release');
  return t('several.assignTo', { name: names.get(task.to) ?? task.to });
}

export function describeRemark(
  remark: Remark,
  { assignedTo = '' }: RequestRecord,
  names: Names,
  t: Translate,
): string {
  return t(`several.remark.${remark}`, { name: names.get(assignedTo) ?? assignedTo });
}

/** The result for a request, or why nothing is done. */
export function describeResult(
  result: SeveralResult,
  request: RequestRecord | undefined,
  language: Language,
): string {
  const t = translateTo(language);
  if (result.kind === 'too-early')
    return t('several.result.too-early', { day: formatDay(language, result.from) });
  if (result.kind === 'damaged') return t('several.result.damaged', { column: result.column });
  if (result.kind !== 'not-allowed') return t(`several.result.${result.kind}`);
  const state = request === undefined ? '' : t(`work.state.${request.state}`);
  return t(`several.why.${result.why}`, { state });
}

export function describeSeveralProblem(problem: SeveralProblem, t: Translate): DescribedProblem {
  switch (problem.kind) {
    case 'none-chosen':
      return { text: t('several.problem.none-chosen'), target: 'to-queue' };
    case 'no-task':
      return { text: t('several.problem.no-task'), target: 'task' };
    case 'too-many':
      return { text: t('several.problem.too-many', { most: problem.most }), target: 'chosen' };
    case 'note-too-long':
      return { text: t('several.problem.note-too-long', { most: problem.most }), target: 'note' };
  }
}
