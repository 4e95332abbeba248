import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { removeLeftovers } from '#src/files/temporary.ts';
import { eachOf } from '#src/imaging/each-of.ts';
import { cutItem, type Cutter, type PageOutcome } from '#src/imaging/cut/cut-item.ts';
import { FileIndex } from '#src/imaging/file-index.ts';
import { listStored } from '#src/imaging/pack/prune-packs.ts';
import { toPackPath } from '#src/imaging/pack/pack-store.ts';
import type { ScanProblemName } from '#src/imaging/problems.ts';
import type { PageLimits } from '#src/site/page-limits.ts';
import type { CuttingLane } from './cutting-lane.ts';
import { itemDirOf, makeGrantDir, packsDirOf, pageFileOf } from './grant-folder.ts';
import { listPageFiles, placePage, readStoredPage } from './placed-pages.ts';
import { planGrant, type GrantedItem, type GrantPagePlan, type GrantPart } from './plan-grant.ts';

export interface PrepareOptions {
  readonly grantId: string;
  readonly items: readonly GrantedItem[];
  readonly scansDir: string;
  /** The closed store. */
  readonly readingDir: string;
  readonly lane: CuttingLane;
  readonly limits: PageLimits;
  readonly signal?: AbortSignal;
  /** Called for each page that was cut now, or could not be. */
  readonly onPage?: (page: PreparedPage) => void;
}

/** A page of a grant. It says nothing of its master. */
export interface PreparedPage {
  /** Of the item in the grant. */
  readonly itemId: string;
  readonly page: number;
  /** Why it has no images, or not all of its words. */
  readonly problems: readonly ScanProblemName[];
}

export interface PreparedGrant {
  /** Pages that can be read. */
  readonly ready: number;
  /** Pages without images, or not with all words. The next run tries them again. */
  readonly failed: readonly PreparedPage[];
}

/**
 * Makes the folder of a grant match what was granted: removes what is not part of it any more, and
 * then cuts what is missing. Each page can be read as soon as it is cut. A run that is killed loses
 * the pages in hand; the next one continues. Only one run at a time may prepare a grant.
 *
 * @throws the signal's reason if aborted, once the pages in hand are finished
 * @throws an error of the file system
 */
export async function prepareGrant(options: PrepareOptions): Promise<PreparedGrant> {
  const { grantId, items, lane, limits, signal } = options;
  const readingDir = resolve(options.readingDir);
  signal?.throwIfAborted();
  const grantDir = await makeGrantDir(readingDir, grantId);
  const packsDir = packsDirOf(readingDir, grantId);
  await mkdir(packsDir, { recursive: true });
  for (const dir of [grantDir, packsDir]) await removeLeftovers(dir);
  const parts = await planGrant(items, resolve(options.scansDir));
  const missing = await removeStale({ readingDir, grantId }, parts);

  const index = await FileIndex.open(join(packsDir, 'masters.json'));
  const failed: PreparedPage[] = [];
  const halt = new AbortController();
  const stopped = signal === undefined ? halt.signal : AbortSignal.any([halt.signal, signal]);
  const inHand = new Set<Promise<unknown>>();
  let turn = 0;
  const pool: Cutter['pool'] = {
    run: (task) => holdIn(inHand, lane.run(task, { priority: -turn++, signal: stopped })),
  };
  const cutPart = (part: GrantPart) => {
    const place = async (outcome: PageOutcome) => {
      stopped.throwIfAborted();
      const page = await placeOutcome(outcome, part, { readingDir, grantId, grantDir });
      await index.save(100);
      if (page.problems.length > 0) failed.push(page);
      options.onPage?.(page);
    };
    const pages = part.map(({ planned }) => planned);
    return cutItem({ pages }, { pool, index, packsDir, limits }, (outcome) =>
      holdIn(inHand, place(outcome)),
    );
  };
  try {
    await eachOf(missing, partsAtOnce, async (part) => {
      await cutPart(part);
    });
  } catch (error) {
    halt.abort(error);
    await Promise.allSettled(inHand);
    signal?.throwIfAborted();
    throw error;
  } finally {
    await index.save();
  }
  return { ready: (await listPageFiles(readingDir, grantId)).length, failed };
}

/** Items of one page each are not cut one by one, and the pages of the first items are first. */
const partsAtOnce = 4;

/** Keeps `work` in a set until it is settled. */
function holdIn<Result>(held: Set<Promise<unknown>>, work: Promise<Result>): Promise<Result> {
  const settled = work.then(ignore, ignore).finally(() => held.delete(settled));
  held.add(settled);
  return work;
}

const ignore = () => undefined;

type GrantPlace = Pick<PrepareOptions, 'readingDir' | 'grantId'>;

/**
 * Removes pages that are not planned any more, or would be cut differently, and then all packs that
 * no remaining page needs. Returns the pages still to be cut.
 */
async function removeStale(
  { readingDir, grantId }: GrantPlace,
  parts: readonly GrantPart[],
): Promise<readonly GrantPart[]> {
  const packsDir = packsDirOf(readingDir, grantId);
  const fileOf = ({ itemId, planned }: GrantPagePlan) =>
    pageFileOf(itemDirOf(readingDir, grantId, itemId), planned.job.page);
  const stamps = new Map(parts.flat().map((plan) => [fileOf(plan), plan.stamp]));
  const whole = new Set<string>();
  const needed = new Set<string>();
  for (const file of await listPageFiles(readingDir, grantId)) {
    const { stamp, packs, isWhole } = await readStoredPage(file);
    const isThere = packs.every((key) => existsSync(toPackPath(packsDir, key)));
    if (stamp !== stamps.get(file) || !isThere) {
      await rm(file);
      continue;
    }
    for (const key of packs) needed.add(key);
    if (isWhole) whole.add(file);
  }
  for (const { key, path } of await listStored(packsDir))
    if (!needed.has(key)) await rm(path, { force: true });
  return parts
    .map((part) => part.filter((plan) => !whole.has(fileOf(plan))))
    .filter(({ length }) => length > 0);
}

/** Places the page of an outcome, unless it failed. */
async function placeOutcome(
  { placed, problems }: PageOutcome,
  part: GrantPart,
  { readingDir, grantId, grantDir }: GrantPlace & { readonly grantDir: string },
): Promise<PreparedPage> {
  const number = placed?.page.number ?? problems[0]?.page;
  const plan = part.find(({ planned }) => planned.job.page === number);
  if (plan === undefined || number === undefined) throw new Error('an outcome of no planned page');
  const { itemId, stamp } = plan;
  if (placed !== undefined) {
    const itemDir = itemDirOf(readingDir, grantId, itemId);
    await placePage(itemDir, { ...placed, stamp, isWhole: problems.length === 0 }, grantDir);
  }
  return { itemId, page: number, problems: problems.map(({ name }) => name) };
}
