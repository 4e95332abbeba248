import { ScanError, toScanProblem, type ScanProblem } from './problems.ts';
import type { ScanJob } from './scan-job.ts';

/** After as many pages of a master have exceeded a limit, its other pages are skipped. */
const mostOverruns = 3;

/** Counts, per master, the pages that have exceeded a limit. */
export class Overruns {
  readonly #met = new Map<string, readonly ScanProblem[]>();

  /** The problem of a page that is skipped; undefined if it is to be read. */
  findSkipped(job: ScanJob): ScanProblem | undefined {
    const met = this.#met.get(job.master) ?? [];
    const [one] = met;
    if (one === undefined || met.length < mostOverruns) return undefined;
    return toScanProblem(job, new ScanError(one.name, `${mostOverruns} × ${one.detail ?? ''}`));
  }

  /** @param problems of one page */
  add({ master }: ScanJob, problems: readonly ScanProblem[]): void {
    const limit = problems.find(
      ({ name }) => name === 'scan-too-slow' || name === 'scan-too-heavy',
    );
    if (limit !== undefined) this.#met.set(master, [...(this.#met.get(master) ?? []), limit]);
  }
}
