import type { CutPage } from './cut/cut-to-cache.ts';
import { toScanProblem, ScanError, type ScanProblem } from './problems.ts';
import type { ScanJob } from './scan-job.ts';

/** Notices about changes to the text of a PDF page. */
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
