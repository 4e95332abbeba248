import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { WorkProblem } from '#src/desk/work/work-problem.ts';
import type { DescribedProblem } from '#src/desk/pages/describe-problem.ts';

/** A problem as an archivist sees it: what to do, and where. */
export function describeWorkProblem(
  problem: WorkProblem,
  language: Language,
  mostReadingDays: number,
): DescribedProblem {
  const t = translateTo(language);
  switch (problem.kind) {
    case 'changed':
      return { text: t('work.problem.changed'), target: 'changes' };
    case 'no-decisions':
      return { text: t('work.problem.no-decisions'), target: 'outcome-0' };
    case 'no-letter':
      return { text: t('work.problem.no-letter'), target: 'letter' };
    case 'no-message':
    case 'unsent-message':
    case 'tells-proposal':
      return { text: t(`work.problem.${problem.kind}`), target: 'message' };
    case 'unknown-colleague':
      return { text: t('work.problem.unknown-colleague'), target: 'assignee' };
    case 'too-early':
      return {
        text: t('work.problem.too-early', { day: formatDay(language, problem.from) }),
        target: 'actions',
      };
    case 'not-allowed':
    case 'failed':
      return { text: t(`work.problem.${problem.kind}`), target: 'actions' };
    case 'letter-too-long':
    case 'message-too-long':
    case 'note-too-long':
      return {
        text: t(`work.problem.${problem.kind}`, { most: problem.most }),
        target: problem.kind.replace('-too-long', ''),
      };
    case 'no-days':
    case 'bad-pages':
    case 'no-reason':
    case 'access-changed':
    case 'record-gone':
    case 'item-withdrawn':
    case 'needs-other-person':
    case 'needs-head':
    case 'ends-before-it-begins':
    case 'too-many-days':
      return {
        text: t(`work.problem.${problem.kind}`, {
          number: problem.item + 1,
          count: mostReadingDays,
        }),
        target: `${fields[problem.kind] ?? 'outcome'}-${problem.item}`,
      };
  }
}

/** The field in which to fix it, if it is not the choice itself. */
const fields: Readonly<Partial<Record<WorkProblem['kind'], string>>> = {
  'no-days': 'from',
  'bad-pages': 'online-pages',
  'no-reason': 'reason',
  'ends-before-it-begins': 'until',
  'too-many-days': 'until',
};
