import type { CutPage } from './cut/cut-page.ts';
import { toScanProblem, ScanError, type ScanProblem } from './problems.ts';
import type { ScanJob } from './scan-job.ts';

/** What was done to the text of a PDF's page that a person should know. */
export function listNotices(
  job: ScanJob,
  { textNotes }: Pick<CutPage, 'textNotes'>,
): readonly ScanProblem[] {
  if (textNotes === undefined) return [];
  const { hidden, garbled, encoding } = textNotes;
  return [
    ...(hidden > 0 ? [toScanProblem(job, new ScanError('text-hidden', String(hidden)))] : []),
    ...(garbled > 0 ? [toScanProblem(job, new ScanError('text-garbled', String(garbled)))] : []),
    ...(encoding === undefined
      ? []
      : [toScanProblem(job, new ScanError('text-legacy', encoding.toUpperCase()))]),
  ];
}
