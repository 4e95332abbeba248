import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#src/files/write-whole.ts';
import type { PageLimits } from '#src/site/page-limits.ts';
import { WorkerError, WorkerPool } from '#src/workers/worker-pool.ts';

export interface PdfTask {
  /** Absolute. */
  readonly path: string;
}

/** What a PDF tells without being drawn. */
export interface PdfFacts {
  readonly pages: number;
  /** Pages with a mark for redaction that nobody applied, from 1. */
  readonly marked: readonly number[];
}

export type PdfReading =
  | ({ readonly kind: 'read' } & PdfFacts)
  /** Damaged, locked, or not read within the limits of a page; `reason` is for a person. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads how many pages PDFs have. */
export interface PdfPages {
  read(path: string): Promise<PdfReading>;
  /** Ends the process that reads, and remembers what was read. */
  close(): Promise<void>;
}

type Entries = Record<string, readonly [fingerprint: string, facts: PdfFacts]>;

/**
 * A PDF tells its pages only when it is read whole, and may keep a reader busy for ever: that is
 * done in a process of its own within the limits of a page, and remembered in `workDir` by size and
 * time of the file.
 */
export async function openPdfPages(
  workDir: string | undefined,
  limits: PageLimits,
): Promise<PdfPages> {
  const memory = workDir === undefined ? undefined : join(workDir, 'pdf-facts.json');
  const entries = await readEntries(memory);
  let isChanged = false;
  const url = new URL('./pdf-pages-worker.ts', import.meta.url);
  const pool = new WorkerPool<PdfTask, PdfFacts>(url, 1, limits);
  return {
    read: async (path) => {
      const { size, mtimeMs, ctimeMs } = await stat(path);
      const fingerprint = `${size}-${mtimeMs}-${ctimeMs}`;
      const known = entries[path];
      if (known?.[0] === fingerprint) return { kind: 'read', ...known[1] };
      try {
        const facts = await pool.run({ path });
        entries[path] = [fingerprint, facts];
        isChanged = true;
        return { kind: 'read', ...facts };
      } catch (error) {
        if (!(error instanceof WorkerError)) throw error;
        return { kind: 'unreadable', reason: toReason(error) };
      }
    },
    close: async () => {
      await pool.stop();
      if (memory === undefined || !isChanged) return;
      await writeWhole(memory, JSON.stringify(entries));
    },
  };
}

/** Names the setting where a limit was met. */
function toReason({ failure, message }: WorkerError): string {
  if (failure === 'too-slow') return `PAGE_SECONDS: ${message}`;
  if (failure === 'too-heavy') return `PAGE_MEMORY_MB: ${message}`;
  return message;
}

async function readEntries(memory: string | undefined): Promise<Entries> {
  if (memory === undefined) return {};
  try {
    return JSON.parse(await readFile(memory, 'utf8')) as Entries;
  } catch {
    return {};
  }
}
