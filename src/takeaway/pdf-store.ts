import { createWriteStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeLeftovers, toTemporaryPath } from '../files/temporary.ts';
import { makePdf } from './make-pdf.ts';
import type { KeyedPlan } from './pdf-plan.ts';

/** One PDF to be made; a message to a worker. */
export interface PdfTask extends KeyedPlan {
  /** Folder of the site whose images and words the file is made of. */
  readonly siteDir: string;
  /** Folder of the files that were made. */
  readonly pdfsDir: string;
  /** `YYYY-MM-DD`: the day on which the file is made. */
  readonly day: string;
}

/** Where a PDF lies once it is made, below the folder of those: `ab/<key>.pdf`. */
export function toPdfPath(key: string): string {
  return `${key.slice(0, 2)}/${key}.pdf`;
}

/** Makes a PDF unless it is there: an item whose plan is the same is made once. */
export async function keepPdf({ key, plan, siteDir, pdfsDir, day }: PdfTask): Promise<void> {
  if (await hasPdf(pdfsDir, key)) return;
  const path = join(pdfsDir, toPdfPath(key));
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
  await removeLeftovers(pdfsDir);
  // The server may be removing some of them, too.
  for await (const { key, path } of listPdfs(pdfsDir))
    if (!keys.has(key)) await rm(path, { force: true });
}

/**
 * Removes the PDFs that were made first until those left are no more than `mostBytes`.
 * @param last key of one that stays in any case
 */
export async function trimPdfs(pdfsDir: string, mostBytes: number, last: string): Promise<void> {
  await removeLeftovers(pdfsDir);
  const files: { key: string; path: string; size: number; madeAt: number }[] = [];
  for await (const { key, path } of listPdfs(pdfsDir)) {
    const stats = await stat(path).catch(undefinedIfMissing);
    if (stats !== undefined) files.push({ key, path, size: stats.size, madeAt: stats.mtimeMs });
  }
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const { key, path, size } of files.sort((a, b) => a.madeAt - b.madeAt)) {
    if (bytes <= mostBytes) return;
    if (key === last) continue;
    await rm(path, { force: true });
    bytes -= size;
  }
}

/** Has the PDF been made? */
export function hasPdf(pdfsDir: string, key: string): Promise<boolean> {
  return access(join(pdfsDir, toPdfPath(key))).then(
    () => true,
    () => false,
  );
}

/** Any of them may go at any time: a build and a server work in the same folder. */
async function* listPdfs(
  pdfsDir: string,
): AsyncGenerator<{ readonly key: string; readonly path: string }> {
  for (const shelf of await listNames(pdfsDir, /^[0-9a-f]{2}$/))
    for (const name of await listNames(join(pdfsDir, shelf), /^[0-9a-f]{64}\.pdf$/))
      yield { key: name.slice(0, 64), path: join(pdfsDir, shelf, name) };
}

async function listNames(dir: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(dir).catch(undefinedIfMissing);
  return (names ?? []).filter((name) => pattern.test(name));
}

function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
