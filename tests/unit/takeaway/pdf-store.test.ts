import {
  existsSync,
  mkdtempSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepPdf, prunePdfs, toPdfPath, trimPdfs } from '#src/takeaway/pdf-store.ts';
import { openSite, packsIn, plan } from './plan.ts';

const [one, two] = ['a'.repeat(64), 'b'.repeat(64)] as const;

async function keepBoth() {
  const siteDir = await openSite();
  const pdfsDir = mkdtempSync(join(tmpdir(), 'pdfs-'));
  const packsDir = packsIn(siteDir);
  const task = { plan, siteDir, packsDir, pdfsDir, day: '2026-11-23' };
  for (const key of [one, two]) await keepPdf({ ...task, key });
  const pathOf = (key: string) => join(pdfsDir, toPdfPath(key));
  return { pdfsDir, task, pathOf };
}

it('makes a PDF once and leaves nothing half-made', async () => {
  const { pdfsDir, task, pathOf } = await keepBoth();
  const made = statSync(pathOf(one)).mtimeMs;
  await keepPdf({ ...task, key: one });
  expect(statSync(pathOf(one)).mtimeMs).toBe(made);
  const gone = { ...plan, words: '/nowhere.json' };
  await expect(keepPdf({ ...task, plan: gone, key: 'c'.repeat(64) })).rejects.toThrow('ENOENT');
  expect(readdirSync(pdfsDir).toSorted()).toEqual(['aa', 'bb', 'cc']);
  expect(existsSync(pathOf('c'.repeat(64)))).toBe(false);
});

it('removes PDFs of what is no longer public', async () => {
  const { pdfsDir, pathOf } = await keepBoth();
  await prunePdfs(pdfsDir, new Set([two]));
  expect([existsSync(pathOf(one)), existsSync(pathOf(two))]).toEqual([false, true]);
});

it('removes the oldest PDFs beyond the bytes that are kept, and never the last', async () => {
  const { pdfsDir, pathOf } = await keepBoth();
  utimesSync(pathOf(two), 1, 1);
  await trimPdfs(pdfsDir, statSync(pathOf(one)).size, two);
  expect([existsSync(pathOf(one)), existsSync(pathOf(two))]).toEqual([false, true]);
});

it('removes partial files of a process that was ended', async () => {
  const { pdfsDir } = await keepBoth();
  const [trimmed, pruned] = ['.tmp-999999991-1', '.tmp-999999992-1'] as const;
  writeFileSync(join(pdfsDir, trimmed), '%PDF-');
  await trimPdfs(pdfsDir, 1e9, two);
  writeFileSync(join(pdfsDir, pruned), '%PDF-');
  await prunePdfs(pdfsDir, new Set([one, two]));
  expect(readdirSync(pdfsDir).toSorted()).toEqual(['aa', 'bb']);
});

it('ignores a PDF that disappears during counting', async () => {
  const { pdfsDir, pathOf } = await keepBoth();
  const key = 'd'.repeat(64);
  // Listed, and gone when it is looked at.
  symlinkSync('nowhere', join(pdfsDir, 'aa', `${key}.pdf`));
  await trimPdfs(pdfsDir, 1e9, two);
  expect(existsSync(pathOf(one))).toBe(true);
});
