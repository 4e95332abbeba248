import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { cutItem, type Cutter, type PageOutcome } from './cut-item.ts';
import { eachOf } from '../each-of.ts';
import { FileIndex } from '../file-index.ts';
import { planItem, type ItemPlan } from './item-plan.ts';
import { toPackPath } from '../pack/pack-store.ts';
import {
  listItemSlugs,
  placeItem,
  readNotices,
  readPagePacks,
  readStamp,
  removeItem,
} from './place-item.ts';
import { sortByPath, type ScanProblem } from '../problems.ts';
import type { CutProgress } from '../progress.ts';
import type { ScanJob } from '../scan-job.ts';
import { removeLeftovers } from '#src/files/temporary.ts';
import { WorkerPool } from '#src/workers/worker-pool.ts';
import type { CutOutcome, CutTask } from './cut-to-cache.ts';
import { usualPageLimits, type PageLimits } from '#src/site/page-limits.ts';

export interface CutOptions {
  readonly jobs: readonly ScanJob[];
  readonly scansDir: string;
  /** Store of packs, by content hash. */
  readonly packsDir: string;
  /** What the pages that may be shown now are made of, by item. */
  readonly derivativesDir: string;
  readonly onProgress?: ((progress: CutProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Limits per page; defaults apply if absent. */
  readonly limits?: PageLimits | undefined;
  /** Number of worker processes; default: one per core. */
  readonly workers?: number | undefined;
  /**
   * Worker processes of a caller that cuts several times, with limits of their own; an abort stops
   * them. By default, each run starts its own and stops them.
   */
  readonly pool?: CutPool | undefined;
}

export type CutPool = WorkerPool<CutTask, CutOutcome>;

export interface CutResult {
  readonly pages: number;
  /** Cut in this run; the others were up to date, cached, or failed. */
  readonly cut: number;
  /**
   * Pages without images, or without their words, by path. Pages without images make a build exit
   * with 1.
   */
  readonly problems: readonly ScanProblem[];
  /** Notices about pages that were cut successfully, by path. */
  readonly notices: readonly ScanProblem[];
}

/** Worker processes for several runs of `cutScans`; the caller stops them. */
export function openCutPool(workers: number, limits: PageLimits): CutPool {
  return new WorkerPool<CutTask, CutOutcome>(workerUrl, workers, limits);
}

/**
 * Makes `derivativesDir` match `jobs` exactly. Changed or closed pages are removed before anything
 * is cut, so that an interrupted run shows less, not more.
 *
 * @throws the signal's reason if aborted
 */
export async function cutScans(options: CutOptions): Promise<CutResult> {
  const { derivativesDir, signal } = options;
  const packsDir = resolve(options.packsDir);
  for (const dir of [packsDir, derivativesDir]) {
    await mkdir(dir, { recursive: true });
    await removeLeftovers(dir);
  }
  const plans = await planItems(options);
  const { stale, notices } = await removeStale({ packsDir, derivativesDir }, plans);

  const index = await FileIndex.open(join(packsDir, 'masters.json'));
  const workers = options.workers ?? availableParallelism();
  const limits = options.limits ?? usualPageLimits;
  const pool = options.pool ?? openCutPool(workers, limits);
  const cutter: Cutter = { pool, index, packsDir, limits };
  const stop = () => {
    void pool.stop();
  };
  signal?.addEventListener('abort', stop, { once: true });
  const tally = new Tally(options, stale, notices);
  try {
    signal?.throwIfAborted();
    await eachOf(stale, 8, async (plan) => {
      const outcomes = await cutItem(plan, cutter, (outcome) => {
        tally.add(outcome);
      });
      const placed = outcomes.flatMap((outcome) => outcome.placed ?? []);
      // Without a stamp, the next run checks the item again and reports its problems again.
      const isWhole = outcomes.every(({ problems }) => problems.length === 0);
      const stamp = isWhole ? plan.stamp : '';
      if (placed.length > 0) {
        const told = outcomes.flatMap((outcome) => outcome.notices);
        await placeItem(derivativesDir, plan.itemSlug, placed, { stamp, notices: told });
      }
      await index.save(500);
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    if (options.pool === undefined) await pool.stop();
    await index.save();
    await removeLeftovers(packsDir);
  }
  return tally.toResult();
}

const workerUrl = new URL('./cut-worker.ts', import.meta.url);

async function planItems({ jobs, scansDir }: CutOptions): Promise<ItemPlan[]> {
  const byItem = Map.groupBy(jobs, ({ itemSlug }) => itemSlug);
  const plans: ItemPlan[] = [];
  const folder = resolve(scansDir);
  await eachOf([...byItem], 32, async ([itemSlug, itemJobs]) => {
    plans.push(await planItem(itemSlug, itemJobs, folder));
  });
  return plans.sort((a, b) => (a.itemSlug < b.itemSlug ? -1 : 1));
}

/**
 * Removes every item that differs from its plan; returns the plans still to carry out, and the
 * notices of the remaining items.
 */
async function removeStale(
  { packsDir, derivativesDir }: Pick<CutOptions, 'packsDir' | 'derivativesDir'>,
  plans: readonly ItemPlan[],
) {
  const stale: ItemPlan[] = [];
  const notices: ScanProblem[] = [];
  const kept = new Set<string>();
  await eachOf(plans, 32, async (plan) => {
    const isUnchanged = (await readStamp(derivativesDir, plan.itemSlug)) === plan.stamp;
    if (isUnchanged && (await hasPacks(packsDir, derivativesDir, plan.itemSlug))) {
      kept.add(plan.itemSlug);
      for (const notice of await readNotices(derivativesDir, plan.itemSlug)) notices.push(notice);
    } else stale.push(plan);
  });
  for (const slug of listItemSlugs(derivativesDir)) {
    if (!kept.has(slug)) await removeItem(derivativesDir, slug);
  }
  return { stale, notices };
}

/** A lost or damaged pack, which `--verify` removes, is cut anew. */
async function hasPacks(packsDir: string, derivativesDir: string, slug: string): Promise<boolean> {
  const pages = await readPagePacks(derivativesDir, slug);
  return pages.every(({ packs }) => packs.every((key) => existsSync(toPackPath(packsDir, key))));
}

class Tally {
  readonly #tell: CutOptions['onProgress'];
  readonly #started = performance.now();
  readonly #total: number;
  readonly #problems: ScanProblem[] = [];
  readonly #notices: ScanProblem[];
  #done: number;
  #cut = 0;

  constructor(
    { jobs, onProgress }: CutOptions,
    stale: readonly ItemPlan[],
    notices: readonly ScanProblem[],
  ) {
    this.#notices = [...notices];
    this.#tell = onProgress;
    this.#total = jobs.length;
    this.#done = jobs.length - stale.reduce((sum, { pages }) => sum + pages.length, 0);
  }

  add({ fresh, problems, notices }: PageOutcome): void {
    this.#done += 1;
    this.#cut += fresh ? 1 : 0;
    for (const problem of problems) this.#problems.push(problem);
    for (const notice of notices) this.#notices.push(notice);
    this.#tell?.({
      done: this.#done,
      total: this.#total,
      cut: this.#cut,
      failed: this.#problems.length,
      elapsedMs: performance.now() - this.#started,
    });
  }

  toResult(): CutResult {
    return {
      pages: this.#total,
      cut: this.#cut,
      problems: sortByPath(this.#problems),
      notices: sortByPath(this.#notices),
    };
  }
}
