import { join } from 'node:path';
import type { CutOutcome, CutTask } from './cut-to-cache.ts';
import type { FileIndex } from './file-index.ts';
import type { ItemPlan, PlannedPage } from './item-plan.ts';
import type { TextLine } from './manifest.ts';
import type { PlacedPage } from './place-item.ts';
import { isScanProblemName, ScanError, toScanProblem, type ScanProblem } from './problems.ts';
import type { ScanJob } from './scan-job.ts';
import { toCacheKey, toCachePath } from './settings.ts';
import { removeHidden } from './words/remove-hidden.ts';
import type { PlacedWords } from './words/place-words.ts';
import { readWords } from './words/read-words.ts';
import { WorkerError, type WorkerPool } from './worker-pool.ts';

export interface Cutter {
  readonly pool: WorkerPool<CutTask, CutOutcome>;
  readonly index: FileIndex;
  readonly cacheDir: string;
}

/** One page done: its images unless the scan failed, and what is to be said of it. */
export interface PageOutcome {
  readonly placed?: PlacedPage;
  readonly fresh: boolean;
  readonly problems: readonly ScanProblem[];
}

/** Cuts the pages of an item, or finds them in the cache, and reads their words. */
export function cutItem(
  { pages }: ItemPlan,
  cutter: Cutter,
  onPage: (outcome: PageOutcome) => void,
): Promise<PageOutcome[]> {
  const firsts = new Map<string, Promise<unknown>>();
  return Promise.all(
    pages.map(async (planned, index) => {
      const path = planned.kind === 'ready' ? planned.masterPath : '';
      const first = firsts.get(path);
      const cutting = (first ?? Promise.resolve()).then(() =>
        cutPlannedPage(planned, cutter, isWholeAfter(planned, pages[index + 1])),
      );
      // A master of many pages is hashed once: the others wait for the first of them.
      if (first === undefined) firsts.set(path, cutting);
      const outcome = await cutting;
      onPage(outcome);
      return outcome;
    }),
  );
}

/** Whether the next page of the item is public, and nothing on it is hidden. */
function isWholeAfter({ job }: PlannedPage, next: PlannedPage | undefined): boolean {
  return next?.job.page === job.page + 1 && next.job.redactions.length === 0;
}

async function cutPlannedPage(
  planned: PlannedPage,
  cutter: Cutter,
  mayRunOver: boolean,
): Promise<PageOutcome> {
  if (planned.kind === 'failed') return { fresh: false, problems: [planned.problem] };
  const { job, masterPath, fingerprint } = planned;
  const { redactions, frame, regions } = job;
  const known = cutter.index.find(masterPath, fingerprint);
  let cut: CutOutcome;
  try {
    cut = await cutter.pool.run({
      masterPath,
      redactions,
      ...(frame === undefined ? {} : { frame }),
      ...(regions === undefined ? {} : { regions }),
      cacheDir: cutter.cacheDir,
      ...(known === undefined ? {} : { sha256: known }),
    });
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    const name = isScanProblemName(error.failure) ? error.failure : 'scan-crashed';
    return { fresh: false, problems: [toScanProblem(job, new ScanError(name, error.message))] };
  }
  cutter.index.set(masterPath, fingerprint, cut.sha256);
  const { lines, problems } = await readLines(planned, cut, mayRunOver);
  const key = toCacheKey(cut.sha256, redactions, frame);
  const imageDir = join(toCachePath(cutter.cacheDir, key), 'image');
  const { width, height, dpi, sizes, tile } = cut.page;
  const page = {
    number: job.page,
    ...{ width, height, sizes, tile },
    ...(dpi === undefined ? {} : { dpi }),
    lines,
    ...(cut.regions.length === 0 ? {} : { regions: cut.regions.map(({ images }) => images) }),
  };
  const regionDirs = cut.regions.map(({ key: name }) =>
    join(toCachePath(cutter.cacheDir, name), 'image'),
  );
  return { placed: { page, imageDirs: [imageDir, ...regionDirs] }, fresh: cut.fresh, problems };
}

async function readLines(
  { job, wordsPath }: Extract<PlannedPage, { kind: 'ready' }>,
  { page }: CutOutcome,
  mayRunOver: boolean,
): Promise<{ lines: readonly TextLine[]; problems: readonly ScanProblem[] }> {
  const { redactions, wordsPage: frame = job.frame } = job;
  if (wordsPath === undefined && job.words !== undefined) {
    const problem = toScanProblem(job, new ScanError('words-unreadable', 'ENOENT'));
    return { lines: [], problems: [problem] };
  }
  if (wordsPath === undefined) {
    return { lines: removeHidden(page.textLayer ?? [], redactions), problems: [] };
  }
  const { width, height, dpi, orientation } = page;
  const image = { width, height, dpi, orientation, frame };
  try {
    const { lines, problem } = await readWords(wordsPath, image, { redactions, mayRunOver });
    const problems = problem === undefined ? [] : [toWordsProblem(job, problem)];
    return { lines, problems };
  } catch (error) {
    return { lines: [], problems: [toScanProblem(job, error)] };
  }
}

function toWordsProblem(job: ScanJob, { name, detail }: NonNullable<PlacedWords['problem']>) {
  return toScanProblem(job, new ScanError(name, detail));
}
