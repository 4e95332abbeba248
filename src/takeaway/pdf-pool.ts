import { WorkerPool } from '../workers/worker-pool.ts';
import type { PdfTask } from './pdf-store.ts';

/** Ample for the largest file that `site.yaml` may allow. */
const limits = { seconds: 120, memoryMiB: 1024 };

export type PdfPool = WorkerPool<PdfTask, void>;

/** Processes that make PDFs, separate from the one that answers readers. */
export function openPdfPool(size: number): PdfPool {
  return new WorkerPool(new URL('./pdf-worker.ts', import.meta.url), size, limits);
}
