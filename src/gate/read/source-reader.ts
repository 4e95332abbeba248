import type { PageReader } from '#src/imaging/read/page-reader.ts';
import { WorkerError } from '#src/workers/worker-pool.ts';

export type SourceReader = Pick<
  PageReader,
  'readFacts' | 'readWholeText' | 'readTextUnder' | 'stop'
>;

/** Maximum number of limit hits per file; after that its other pages are skipped. */
const mostOverruns = 3;

/**
 * Reads hidden text within the limits of a page and of a file: a PDF with unreadable pages must not
 * block the build that withdraws it.
 */
export function toSourceReader(reader: SourceReader): SourceReader {
  const overruns = new Map<string, number>();
  const bound = async <Result>(path: string, read: () => Promise<Result>): Promise<Result> => {
    const met = overruns.get(path) ?? 0;
    if (met >= mostOverruns) throw new Error(`${met} × PAGE_SECONDS, PAGE_MEMORY_MB`);
    try {
      return await read();
    } catch (error) {
      if (isOverrun(error)) overruns.set(path, met + 1);
      throw error;
    }
  };
  return {
    readFacts: (page) => bound(page.masterPath, () => reader.readFacts(page)),
    readWholeText: (path, frame) => bound(path, () => reader.readWholeText(path, frame)),
    readTextUnder: (page) => bound(page.path, () => reader.readTextUnder(page)),
    stop: () => reader.stop(),
  };
}

function isOverrun(error: unknown): boolean {
  return error instanceof WorkerError && ['too-slow', 'too-heavy'].includes(error.failure);
}
