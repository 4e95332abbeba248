import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { usualPageLimits, type PageLimits } from '#src/site/page-limits.ts';
import { WorkerError, WorkerPool } from '#src/workers/worker-pool.ts';
import { planItem, type PlannedPage } from '../cut/item-plan.ts';
import { eachOf } from '../each-of.ts';
import { Overruns } from '../overruns.ts';
import { sortByPath, toScanError, toScanProblem, type ScanProblem } from '../problems.ts';
import type { CutProgress } from '../progress.ts';
import type { ScanJob } from '../scan-job.ts';
import { PyramidFolder } from './pyramid-folder.ts';
import { toPyramidStamp } from './pyramid-settings.ts';
import { notWritten, type PyramidTask } from './write-pyramid.ts';

export interface PyramidOptions {
  readonly jobs: readonly ScanJob[];
  readonly scansDir: string;
  /** The folder of the image server. */
  readonly folder: string;
  /** Called once outdated files are gone, before any is written; an exception ends the run. */
  readonly approve?: (() => Promise<unknown>) | undefined;
  readonly onProgress?: ((progress: CutProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Limits per page; defaults apply if absent. */
  readonly limits?: PageLimits | undefined;
  /** Number of worker processes; default: one per core. */
  readonly workers?: number | undefined;
}

export interface PyramidResult {
  readonly pages: number;
  /** Written in this run; the others were up to date or failed. */
  readonly written: number;
  /** Pages without a file, by path. */
  readonly problems: readonly ScanProblem[];
}

/**
 * Makes a folder hold exactly the pages of `jobs`, as `<slug>/<page>.tif`. Pages that changed or
 * are no longer public are removed before anything is written, so that a run that is stopped shows
 * less, not more.
 *
 * @throws ForeignFolderError if the folder has other files
 * @throws the signal's reason if aborted, what `approve` throws, and an Error if a file cannot be
 *   written
 */
export async function writePyramids(options: PyramidOptions): Promise<PyramidResult> {
  const { signal, approve, limits = usualPageLimits } = options;
  const folder = await PyramidFolder.open(resolve(options.folder));
  const pages = await planPages(options);
  const stamps = new Map(
    pages.flatMap((planned) => {
      const stamp = toPyramidStamp(planned);
      return stamp === undefined ? [] : [[toPath(planned.job), stamp] as const];
    }),
  );
  const kept = await folder.keepOnly(stamps);
  await approve?.();

  const workers = options.workers ?? availableParallelism();
  const url = new URL('./pyramid-worker.ts', import.meta.url);
  const pool = new WorkerPool<PyramidTask, void>(url, workers, limits);
  const stop = () => void pool.stop();
  signal?.addEventListener('abort', stop, { once: true });
  const tally = new Tally(options, kept.size);
  const overruns = new Overruns();
  try {
    signal?.throwIfAborted();
    await eachOf(pages, workers, async (planned) => {
      const path = toPath(planned.job);
      if (kept.has(path)) return;
      const problem = await write(planned, folder.toFile(path), { pool, limits, overruns });
      if (problem === undefined) await folder.add(path, stamps.get(path) ?? '');
      tally.add(problem);
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.stop();
  }
  return tally.toResult();
}

function toPath({ itemSlug, page }: ScanJob): string {
  return `${itemSlug}/${page}.tif`;
}

async function planPages({ jobs, scansDir }: PyramidOptions): Promise<readonly PlannedPage[]> {
  const folder = resolve(scansDir);
  const plans = new Map<string, readonly PlannedPage[]>();
  await eachOf([...Map.groupBy(jobs, ({ itemSlug }) => itemSlug)], 32, async ([slug, own]) => {
    plans.set(slug, (await planItem(slug, own, folder)).pages);
  });
  return [...plans].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, pages]) => pages);
}

interface Writer {
  readonly pool: WorkerPool<PyramidTask, void>;
  readonly limits: PageLimits;
  readonly overruns: Overruns;
}

async function write(
  planned: PlannedPage,
  target: string,
  { pool, limits, overruns }: Writer,
): Promise<ScanProblem | undefined> {
  if (planned.kind === 'failed') return planned.problem;
  const { job, masterPath } = planned;
  const { redactions, frame, acceptsDamage } = job;
  const skipped = overruns.findSkipped(job);
  if (skipped !== undefined) return skipped;
  try {
    await pool.run({ target, masterPath, redactions, frame, acceptsDamage, limits });
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    if (error.failure === notWritten) {
      throw new Error(`${target} cannot be written: ${error.message}`, { cause: error });
    }
    const problem = toScanProblem(job, toScanError(error));
    overruns.add(job, [problem]);
    return problem;
  }
}

class Tally {
  readonly #tell: PyramidOptions['onProgress'];
  readonly #started = performance.now();
  readonly #total: number;
  readonly #problems: ScanProblem[] = [];
  #done: number;
  #written = 0;

  constructor({ jobs, onProgress }: PyramidOptions, kept: number) {
    this.#tell = onProgress;
    this.#total = jobs.length;
    this.#done = kept;
  }

  add(problem: ScanProblem | undefined): void {
    this.#done += 1;
    if (problem === undefined) this.#written += 1;
    else this.#problems.push(problem);
    this.#tell?.({
      done: this.#done,
      total: this.#total,
      cut: this.#written,
      failed: this.#problems.length,
      elapsedMs: performance.now() - this.#started,
    });
  }

  toResult(): PyramidResult {
    return {
      pages: this.#total,
      written: this.#written,
      problems: sortByPath(this.#problems),
    };
  }
}
