import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#src/files/write-whole.ts';
import type { PageLimits } from '#src/site/page-limits.ts';
import { WorkerError, WorkerPool } from '#src/workers/worker-pool.ts';

export interface PdfTask {
  /** Absolute. */
  readonly path: string;
}

/** Properties of a PDF that need no rendering. */
export interface PdfFacts {
  readonly pages: number;
  /** Pages with a redaction mark that was not applied, from 1. */
  readonly marked: readonly number[];
}

export type PdfReading =
  | ({ readonly kind: 'read' } & PdfFacts)
  /** Damaged, locked, or not readable within the limits of a page; `reason` is for a person. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads the page counts of PDFs. */
export interface PdfPages {
  read(path: string): Promise<PdfReading>;
  /** Ends the reading process, and saves the cache. */
  close(): Promise<void>;
}

type Entries = Record<string, readonly [fingerprint: string, facts: PdfFacts]>;

/**
 * The page count needs the whole PDF to be parsed, which may hang: it runs in a separate process
 * within the limits of a page, and is cached in `workDir` by the file's size and time.
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

/** Names the setting if a limit was exceeded. */
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
