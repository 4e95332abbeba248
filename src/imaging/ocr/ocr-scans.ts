import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { eachOf } from '../each-of.ts';
import { usualPageLimits, type PageLimits } from '#src/site/page-limits.ts';
import { ScanError, toScanError, type ScanProblem } from '../problems.ts';
import type { CutProgress } from '../progress.ts';
import { removeLeftovers } from '#src/files/temporary.ts';
import type { WrittenPage } from '../words/formats/build-alto.ts';
import { WorkerError, WorkerPool } from '#src/workers/worker-pool.ts';
import type { OcrEngine } from './find-engine.ts';
import type { OcrPage, OcrTask } from './ocr-page.ts';
import { buildOwnAlto } from './own-alto.ts';
import type { OcrScan } from './plan-ocr.ts';
import { writeBeside } from './write-beside.ts';

export interface OcrOptions {
  /** Scans without a transcription made by a person. */
  readonly scans: readonly OcrScan[];
  readonly scansDir: string;
  readonly workDir: string;
  readonly engine: OcrEngine;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly onProgress?: ((progress: CutProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Limits per page; recognising may take four times as long. */
  readonly limits?: PageLimits | undefined;
  /** Number of worker processes; default: one per core. */
  readonly workers?: number | undefined;
}

export type OcrProblem = Pick<ScanProblem, 'name' | 'path' | 'detail'>;

export interface OcrResult {
  /** Number of files written. */
  readonly pages: number;
  /** Scans without words, by path. If there are any, exit with 1. */
  readonly problems: readonly OcrProblem[];
}

/**
 * Writes an ALTO file beside each scan. A failure is reported and the rest continue; each file is
 * written atomically, so the next run continues where this one stopped.
 *
 * @throws the signal's reason if aborted
 */
export async function ocrScans(options: OcrOptions): Promise<OcrResult> {
  const { scans, scansDir, engine, signal } = options;
  for (const folder of new Set(scans.map(({ image }) => dirname(image)))) {
    await removeLeftovers(join(scansDir, folder));
  }
  const workers = options.workers ?? availableParallelism();
  const limits = options.limits ?? usualPageLimits;
  const pool = new WorkerPool<OcrTask, OcrPage>(
    new URL('./ocr-worker.ts', import.meta.url),
    workers,
    // Tesseract is a separate process: its CPU time does not count as the worker's, and the worker
    // ends it.
    {
      ...limits,
      seconds: limits.seconds * ocrPatience,
      wallSeconds: limits.seconds * ocrWait,
      endSeconds: 5,
    },
  );
  const stop = () => void pool.stop();
  signal?.addEventListener('abort', stop, { once: true });
  const started = performance.now();
  const total = scans.reduce((sum, { frames }) => sum + frames.length, 0);
  const problems: OcrProblem[] = [];
  let [done, read, written] = [0, 0, 0];
  const onPage = (isRead: boolean) => {
    done += 1;
    read += isRead ? 1 : 0;
    const elapsedMs = performance.now() - started;
    options.onProgress?.({ done, total, cut: read, failed: done - read, elapsedMs });
  };
  try {
    signal?.throwIfAborted();
    await eachOf(scans, workers, async (scan) => {
      try {
        const pages = await recogniseScan(scan, options, pool, onPage);
        const { name, languages } = engine;
        const alto = buildOwnAlto(pages, { engine: name, languages, day: options.day });
        await writeBeside(scansDir, scan, alto);
        written += scan.frames.length;
      } catch (error) {
        signal?.throwIfAborted();
        problems.push(toProblem(scan, error));
      }
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.stop();
    await removeLeftovers(options.workDir);
  }
  return { pages: written, problems: problems.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The listed pages, in order: a transcription has no pages for thumbnails and masks. */
async function recogniseScan(
  { image, frames }: OcrScan,
  { scansDir, engine, workDir, limits = usualPageLimits }: OcrOptions,
  pool: WorkerPool<OcrTask, OcrPage>,
  onPage: (isRead: boolean) => void,
): Promise<readonly WrittenPage[]> {
  const masterPath = join(scansDir, image);
  const settled = await Promise.allSettled(
    frames.map(async (frame) => {
      let isRead = false;
      try {
        const page = await pool.run({ masterPath, frame, engine, workDir, limits });
        isRead = true;
        return page;
      } finally {
        onPage(isRead);
      }
    }),
  );
  const failed = settled.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  const pages = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  return pages.map((page, index) => ({ ...page, number: index + 1 }));
}

function toProblem({ image: path }: OcrScan, error: unknown): OcrProblem {
  const detail = error instanceof Error && error.message !== '' ? { detail: error.message } : {};
  if (error instanceof ScanError) return { name: error.problem, path, ...detail };
  const name = error instanceof WorkerError ? toScanError(error).problem : 'scan-crashed';
  return { name, path, ...detail };
}

/** Recognising a page takes longer than cutting it. */
const ocrPatience = 4;
/** Wall-clock time, including waiting on a busy machine. */
const ocrWait = 12;
