import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { toFingerprint } from '../file-index.ts';
import { ScanError, toScanProblem, type ScanProblem } from '../problems.ts';
import type { ScanJob } from '../scan-job.ts';
import { settingsStamp } from '../settings.ts';

/** A job whose files were checked. */
export type PlannedPage =
  | {
      readonly kind: 'ready';
      readonly job: ScanJob;
      readonly masterPath: string;
      readonly fingerprint: string;
      readonly wordsPath?: string;
    }
  | { readonly kind: 'failed'; readonly job: ScanJob; readonly problem: ScanProblem };

export interface ItemPlan {
  readonly itemSlug: string;
  /** By page number. */
  readonly pages: readonly PlannedPage[];
  /** Equal stamps mean equal derivatives. Computing it reads no file contents. */
  readonly stamp: string;
}

export async function planItem(
  itemSlug: string,
  jobs: readonly ScanJob[],
  scansDir: string,
): Promise<ItemPlan> {
  const sorted = [...jobs].sort((a, b) => a.page - b.page);
  const looked = await Promise.all(sorted.map((job) => lookAt(job, scansDir)));
  const facts = looked.map(({ page, words }) => [
    page.job.page,
    page.job.redactions,
    page.job.frame,
    page.job.regions ?? [],
    page.job.acceptsDamage ?? false,
    page.kind === 'ready' ? page.fingerprint : page.problem.name,
    words,
    ...(page.job.wordsPage === undefined ? [] : [page.job.wordsPage]),
  ]);
  const stamp = createHash('sha256')
    .update(JSON.stringify([settingsStamp, itemSlug, facts]))
    .digest('hex');
  return { itemSlug, pages: looked.map(({ page }) => page), stamp };
}

async function lookAt(job: ScanJob, scansDir: string) {
  try {
    const master = await statFile(scansDir, job.master);
    const words = job.words === undefined ? undefined : await findFile(scansDir, job.words);
    const page: PlannedPage = {
      kind: 'ready',
      job,
      masterPath: master.path,
      fingerprint: toFingerprint(master.stats),
      ...(words === undefined ? {} : { wordsPath: words.path }),
    };
    return { page, words: words === undefined ? '' : toFingerprint(words.stats) };
  } catch (error) {
    const page: PlannedPage = { kind: 'failed', job, problem: toScanProblem(job, error) };
    return { page, words: '' };
  }
}

async function statFile(scansDir: string, path: string) {
  const file = await findFile(scansDir, path);
  if (file === undefined) throw new ScanError('scan-missing');
  if (file.stats.size === 0) throw new ScanError('scan-empty');
  return file;
}

async function findFile(
  scansDir: string,
  path: string,
): Promise<{ path: string; stats: Stats } | undefined> {
  const full = join(scansDir, path);
  if (relative(scansDir, full).split(sep)[0] === '..') throw new ScanError('scan-outside');
  const stats = await stat(full).catch(() => undefined);
  return stats?.isFile() ? { path: full, stats } : undefined;
}
