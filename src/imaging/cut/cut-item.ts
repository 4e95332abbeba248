import type { Region } from '#src/domain/values.ts';
import type { CutOutcome, CutTask } from './cut-to-cache.ts';
import type { FileIndex } from '../file-index.ts';
import type { ItemPlan, PlannedPage } from './item-plan.ts';
import type { MachineText, TextLine } from '#src/domain/page-images.ts';
import type { PlacedPage } from './place-item.ts';
import type { ScanJob } from '../scan-job.ts';
import type { PageLimits } from '#src/site/page-limits.ts';
import { listNotices } from '../notices.ts';
import { Overruns } from '../overruns.ts';
import { ScanError, toScanError, toScanProblem, type ScanProblem } from '../problems.ts';
import { placePassages } from '../read/redacted-passages.ts';
import { toPictureRedactions } from '../read/redaction-boxes.ts';
import { removeHidden, type HiddenLine } from '../words/remove-hidden.ts';
import type { PlacedWords } from '../words/place-words.ts';
import { readWords } from '../words/read-words.ts';
import { WorkerError, type WorkerPool } from '#src/workers/worker-pool.ts';

export interface Cutter {
  readonly pool: Pick<WorkerPool<CutTask, CutOutcome>, 'run'>;
  readonly index: FileIndex;
  readonly packsDir: string;
  readonly limits: PageLimits;
}

/** One finished page: its images unless the scan failed, and its notices. */
export interface PageOutcome {
  readonly placed?: PlacedPage;
  readonly fresh: boolean;
  readonly problems: readonly ScanProblem[];
  /** Notices about a page that was cut successfully. */
  readonly notices: readonly ScanProblem[];
}

/**
 * Cuts the pages of an item, or finds them in the cache, and reads their words.
 * @param onPage awaited before the page counts as finished
 */
export function cutItem(
  { pages }: Pick<ItemPlan, 'pages'>,
  cutter: Cutter,
  onPage: (outcome: PageOutcome) => void | Promise<void>,
): Promise<PageOutcome[]> {
  const firsts = new Map<string, Promise<unknown>>();
  const overruns = new Overruns();
  return Promise.all(
    pages.map(async (planned, index) => {
      const path = planned.kind === 'ready' ? planned.masterPath : '';
      const first = firsts.get(path);
      const cutting = (first ?? Promise.resolve()).then(() =>
        cutUnlessGivenUp(planned, cutter, overruns, isWholeAfter(planned, pages[index + 1])),
      );
      // A multi-page master is hashed once: the other pages wait for the first.
      if (first === undefined) firsts.set(path, cutting);
      const outcome = await cutting;
      await onPage(outcome);
      return outcome;
    }),
  );
}

/** Whether the next page of the item is public and without redactions. */
function isWholeAfter({ job }: PlannedPage, next: PlannedPage | undefined): boolean {
  return next?.job.page === job.page + 1 && next.job.redactions.length === 0;
}

async function cutUnlessGivenUp(
  planned: PlannedPage,
  cutter: Cutter,
  overruns: Overruns,
  mayRunOver: boolean,
): Promise<PageOutcome> {
  const skipped = overruns.findSkipped(planned.job);
  if (skipped !== undefined) return toFailed(skipped);
  const outcome = await cutPlannedPage(planned, cutter, mayRunOver);
  overruns.add(planned.job, outcome.problems);
  return outcome;
}

function toFailed(problem: ScanProblem): PageOutcome {
  return { fresh: false, problems: [problem], notices: [] };
}

async function cutPlannedPage(
  planned: PlannedPage,
  cutter: Cutter,
  mayRunOver: boolean,
): Promise<PageOutcome> {
  if (planned.kind === 'failed') return toFailed(planned.problem);
  const { job, masterPath, fingerprint } = planned;
  const { redactions, frame, regions, acceptsDamage } = job;
  const settings = {
    redactions,
    ...(frame === undefined ? {} : { frame }),
    ...(acceptsDamage === undefined ? {} : { acceptsDamage }),
  };
  const known = cutter.index.find(masterPath, fingerprint);
  let cut: CutOutcome;
  try {
    cut = await cutter.pool.run({
      masterPath,
      ...settings,
      limits: cutter.limits,
      ...(regions === undefined ? {} : { regions }),
      packsDir: cutter.packsDir,
      ...(known === undefined ? {} : { sha256: known }),
    });
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    return toFailed(toScanProblem(job, toScanError(error)));
  }
  cutter.index.set(masterPath, fingerprint, cut.sha256);
  const { width, height, dpi, sizes, tile, stored = cut.page } = cut.page;
  const hidden = toPictureRedactions(redactions, cut.page, stored);
  const { lines, hiddenLines, machine, problems } = await readLines(planned, cut, {
    hidden,
    mayRunOver,
  });
  const places = placePassages(redactions, cut.page, stored, hiddenLines);
  const page = {
    number: job.page,
    ...{ width, height, sizes, tile },
    ...(dpi === undefined ? {} : { dpi }),
    lines,
    ...(lines.length > 0 && machine && { machine }),
    ...(places.length === 0 ? {} : { redactions: places }),
    ...(cut.regions.length === 0 ? {} : { regions: cut.regions.map(({ images }) => images) }),
  };
  const notices = planned.wordsPath === undefined ? listNotices(job, cut.page) : [];
  const packs = [cut.key, ...cut.regions.map(({ key }) => key)];
  const placed = { page, packs, readingBytes: cut.page.readingBytes };
  return { placed, fresh: cut.fresh, problems, notices };
}

interface ReadLines {
  readonly lines: readonly TextLine[];
  /** Positions of the text that redactions hide. */
  readonly hiddenLines: readonly HiddenLine[];
  readonly machine?: MachineText;
  readonly problems: readonly ScanProblem[];
}

const noLines = { lines: [], hiddenLines: [] } as const;

async function readLines(
  { job, wordsPath }: Extract<PlannedPage, { kind: 'ready' }>,
  { page }: CutOutcome,
  { hidden, mayRunOver }: { readonly hidden: readonly Region[]; readonly mayRunOver: boolean },
): Promise<ReadLines> {
  const { wordsPage: frame = job.frame } = job;
  if (wordsPath === undefined && job.words !== undefined) {
    const problem = toScanProblem(job, new ScanError('words-unreadable', 'ENOENT'));
    return { ...noLines, problems: [problem] };
  }
  if (wordsPath === undefined) {
    const shown = removeHidden(page.textLayer ?? [], hidden);
    return { lines: shown.lines, hiddenLines: shown.hidden, problems: [] };
  }
  const { width, height, dpi, orientation, stored } = page;
  const image = { width, height, dpi, orientation, stored, frame };
  try {
    const read = await readWords(wordsPath, image, { redactions: hidden, mayRunOver });
    const { lines, hidden: hiddenLines = [], machine, problem } = read;
    const problems = problem === undefined ? [] : [toWordsProblem(job, problem)];
    return { lines, hiddenLines, problems, ...(machine && { machine }) };
  } catch (error) {
    return { ...noLines, problems: [toScanProblem(job, error)] };
  }
}

function toWordsProblem(job: ScanJob, { name, detail }: NonNullable<PlacedWords['problem']>) {
  return toScanProblem(job, new ScanError(name, detail));
}
