import { access, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../files/has-code.ts';
import { removeLeftovers } from '../files/temporary.ts';
import { streamWhole } from '../files/write-whole.ts';
import { makePdf } from './make-pdf.ts';
import type { KeyedPlan } from './pdf-plan.ts';

/** One PDF to be made; a message to a worker. */
export interface PdfTask extends KeyedPlan {
  /** Folder of the site with the words. */
  readonly siteDir: string;
  /** Store of the packs with the images. */
  readonly packsDir: string;
  /** Folder for the PDFs. */
  readonly pdfsDir: string;
  /** Day on which the file is made, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Path of a PDF in the folder of PDFs: `ab/<key>.pdf`. */
export function toPdfPath(key: string): string {
  return `${key.slice(0, 2)}/${key}.pdf`;
}

/** Makes a PDF unless it exists: the same plan is made only once. */
export async function keepPdf({
  key,
  plan,
  siteDir,
  packsDir,
  pdfsDir,
  day,
}: PdfTask): Promise<void> {
  if (await hasPdf(pdfsDir, key)) return;
  const path = join(pdfsDir, toPdfPath(key));
  await mkdir(dirname(path), { recursive: true });
  await streamWhole(path, (target) => makePdf(plan, { siteDir, packsDir, day }, target), {
    temporaryDir: pdfsDir,
  });
}

/** Removes all PDFs except those with the given keys: their items were closed or have changed. */
export async function prunePdfs(pdfsDir: string, keys: ReadonlySet<string>): Promise<void> {
  await removeLeftovers(pdfsDir);
  // The server may be removing some of them as well.
  for await (const { key, path } of listPdfs(pdfsDir))
    if (!keys.has(key)) await rm(path, { force: true });
}

/**
 * Removes the oldest PDFs until the rest have at most `mostBytes`.
 * @param last key of a PDF that is never removed
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

/** Whether the PDF exists. */
export function hasPdf(pdfsDir: string, key: string): Promise<boolean> {
  return access(join(pdfsDir, toPdfPath(key))).then(
    () => true,
    () => false,
  );
}

/** Files may disappear at any time: a build and a server use the same folder. */
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
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}
