import { createWriteStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toTemporaryPath } from '../imaging/temporary.ts';
import { makePdf } from './make-pdf.ts';
import type { KeyedPlan } from './pdf-plan.ts';

/** One PDF to be made; a message to a worker. */
export interface PdfTask extends KeyedPlan {
  /** Folder of the site whose images and words the file is made of. */
  readonly siteDir: string;
  /** Folder of the files that were made. */
  readonly pdfsDir: string;
  /** `DD/MM/YYYY` */
  readonly day: string;
}

/** Where a PDF lies once it is made, below the folder of those: `ab/<key>.pdf`. */
export function toPdfPath(key: string): string {
  return `${key.slice(0, 2)}/${key}.pdf`;
}

/** Makes a PDF unless it is there: an item whose plan is the same is made once. */
export async function keepPdf({ key, plan, siteDir, pdfsDir, day }: PdfTask): Promise<void> {
  const path = join(pdfsDir, toPdfPath(key));
  if (await isThere(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const temporary = toTemporaryPath(pdfsDir);
  try {
    await makePdf(plan, { siteDir, day }, createWriteStream(temporary));
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Removes every PDF whose key is not named: its item was closed, or is another by now. */
export async function prunePdfs(pdfsDir: string, keys: ReadonlySet<string>): Promise<void> {
  for (const shelf of await listNames(pdfsDir, /^[0-9a-f]{2}$/))
    for (const name of await listNames(join(pdfsDir, shelf), /^[0-9a-f]{64}\.pdf$/))
      if (!keys.has(name.slice(0, 64))) await rm(join(pdfsDir, shelf, name));
}

/**
 * Removes the PDFs that were made first until those left are no more than `mostBytes`.
 * @param last key of one that stays in any case
 */
export async function trimPdfs(pdfsDir: string, mostBytes: number, last: string): Promise<void> {
  const files: { path: string; size: number; madeAt: number }[] = [];
  for (const shelf of await listNames(pdfsDir, /^[0-9a-f]{2}$/))
    for (const name of await listNames(join(pdfsDir, shelf), /^[0-9a-f]{64}\.pdf$/)) {
      const path = join(pdfsDir, shelf, name);
      const { size, mtimeMs } = await stat(path);
      files.push({ path, size, madeAt: mtimeMs });
    }
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.madeAt - b.madeAt)) {
    if (bytes <= mostBytes) return;
    if (path.endsWith(toPdfPath(last))) continue;
    await rm(path, { force: true });
    bytes -= size;
  }
}

async function listNames(dir: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(dir).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => pattern.test(name));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
