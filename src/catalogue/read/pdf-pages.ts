import { PDFiumLibrary } from '@hyzyla/pdfium';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';

/** Counts pages of PDFs. */
export interface PdfPages {
  /** 1 when it cannot be read: what is wrong with it is told when it is cut. */
  count(path: string): Promise<number>;
  save(): Promise<void>;
}

type Entries = Record<string, readonly [fingerprint: string, pages: number]>;

/**
 * A PDF tells its pages only when it is read whole: what was counted is remembered in `workDir`,
 * by size and time of the file.
 */
export async function openPdfPages(workDir: string | undefined): Promise<PdfPages> {
  const memory = workDir === undefined ? undefined : join(workDir, 'pdf-pages.json');
  const entries = await readEntries(memory);
  let isChanged = false;
  let library: ReturnType<typeof PDFiumLibrary.init> | undefined;
  return {
    count: async (path) => {
      const { size, mtimeMs, ctimeMs } = await stat(path);
      const fingerprint = `${size}-${mtimeMs}-${ctimeMs}`;
      const known = entries[path];
      if (known?.[0] === fingerprint) return known[1];
      library ??= PDFiumLibrary.init();
      const pages = await countPages(await library, path);
      entries[path] = [fingerprint, pages];
      isChanged = true;
      return pages;
    },
    save: async () => {
      if (memory === undefined || !isChanged) return;
      await mkdir(dirname(memory), { recursive: true });
      await writeFile(`${memory}.${pid}`, JSON.stringify(entries));
      await rename(`${memory}.${pid}`, memory);
    },
  };
}

async function readEntries(memory: string | undefined): Promise<Entries> {
  if (memory === undefined) return {};
  try {
    return JSON.parse(await readFile(memory, 'utf8')) as Entries;
  } catch {
    return {};
  }
}

async function countPages(
  library: Awaited<ReturnType<typeof PDFiumLibrary.init>>,
  path: string,
): Promise<number> {
  try {
    const document = await library.loadDocument(await readFile(path));
    try {
      return Math.max(1, document.getPageCount());
    } finally {
      document.destroy();
    }
  } catch {
    return 1;
  }
}
