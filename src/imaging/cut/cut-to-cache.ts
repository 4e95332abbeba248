import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Region } from '#src/domain/values.ts';
import { cutPage, type CutPage } from './cut-page.ts';
import { cutRegions, type CutRegion } from './cut-regions.ts';
import { findDamage } from '../read/find-damage.ts';
import { hashFile } from '../read/hash-file.ts';
import { ScanError } from '../problems.ts';
import { toCacheKey, toCachePath } from '../settings.ts';
import type { MasterPage } from '../read/source-page.ts';
import { toTemporaryPath } from '#src/files/temporary.ts';

export interface CutTask extends MasterPage {
  /** Known from an earlier run; computed if absent. */
  readonly sha256?: string;
  /** Regions to be cut besides the whole page. */
  readonly regions?: readonly Region[];
  readonly cacheDir: string;
}

export interface CutOutcome {
  readonly sha256: string;
  readonly page: CutPage;
  /** Whether it was cut now or found in the cache. */
  readonly fresh: boolean;
  readonly regions: readonly CutRegion[];
}

/**
 * Brings a page, and the regions of it that stories show, into the cache.
 *
 * @throws ScanError if the scan is at fault, another error otherwise
 */
export async function cutToCache(task: CutTask): Promise<CutOutcome> {
  try {
    return await cut(task);
  } catch (error) {
    if (error instanceof ScanError) throw error;
    // PDFium has aborted: this process cannot read the page again.
    if (error instanceof WebAssembly.RuntimeError) throw error;
    // A full disk fails in the same call as a damaged scan: the scan is read on its own to tell
    // them apart.
    const damage = await findDamage(task);
    throw damage ?? error;
  }
}

async function cut(task: CutTask): Promise<CutOutcome> {
  const sha256 = task.sha256 ?? (await hashFile(task.masterPath));
  const { cacheDir } = task;
  const { page, fresh } = await cutWholePage(task, sha256);
  const regions = await cutRegions(task, task.regions ?? [], { cacheDir, sha256 });
  return { sha256, page, fresh, regions };
}

async function cutWholePage(
  task: CutTask,
  sha256: string,
): Promise<Pick<CutOutcome, 'page' | 'fresh'>> {
  const target = toCachePath(task.cacheDir, toCacheKey(sha256, task));
  const cached = await readCutPage(target);
  if (cached !== undefined) return { page: cached, fresh: false };
  const temporary = toTemporaryPath(task.cacheDir);
  try {
    const page = await cutPage(task, temporary);
    await mkdir(dirname(target), { recursive: true });
    await rename(temporary, target).catch((error: unknown) => keepWinner(target, error));
    return { page, fresh: true };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Another process may have cut the same page meanwhile: its result is kept. */
async function keepWinner(target: string, error: unknown): Promise<void> {
  if ((await readCutPage(target)) === undefined) throw error;
}

async function readCutPage(dir: string): Promise<CutPage | undefined> {
  try {
    return JSON.parse(await readFile(join(dir, 'page.json'), 'utf8')) as CutPage;
  } catch {
    return undefined;
  }
}
