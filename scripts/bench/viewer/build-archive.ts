import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { parseSampleText } from '../../sample/parse-text.ts';
import { chooseDesk, openWorkshop, typesetPage } from '../../sample/typeset-page.ts';
import { generateArchive } from '../archive/generate-archive.ts';

/** A4 at 300 dpi. */
const scan = { dpi: 300, width: 2480, height: 3508 };
const pageCount = 10;
const docCode = 'P1-01-0001-001';

/** The slug of the item that `buildArchive` makes. */
export const benchItem = docCode;

/**
 * Builds a site of one item with ten typeset pages of 300 dpi, deterministically, and returns its
 * folder. The scans are kept for the next run, the site is rebuilt.
 */
export async function buildArchive(folder: string): Promise<string> {
  const [contentDir, scansDir, outDir] = ['content', 'scans', 'site'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  generateArchive(contentDir, 1, 1);
  const pagesDir = join(scansDir, 'P1', 'P1-01-0001', docCode);
  if (!existsSync(pagesDir)) await typesetPages(pagesDir);
  for (const old of [outDir, `${outDir}.sites`]) await rm(old, { recursive: true, force: true });
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      SCANS_DIR: scansDir,
      OUT_DIR: outDir,
      TODAY: '2026-11-23',
      DESK: 'off',
    },
  });
  const status = await new Promise((done) => child.once('exit', done));
  if (status !== 0) throw new Error(`The site to measure was not built: ${String(status)}`);
  return outDir;
}

async function typesetPages(target: string): Promise<void> {
  const text = await readFile(
    new URL('../../sample/texts/TU-01-0341-005.md', import.meta.url),
    'utf8',
  );
  const workshop = await openWorkshop();
  const desk = chooseDesk(docCode, workshop);
  const temporary = `${target}.tmp`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  for (const [index, page] of parseSampleText(text).slice(0, pageCount).entries()) {
    const number = index + 1;
    const { jpeg, alto } = await typesetPage(page, { seed: docCode, number }, desk, workshop);
    const name = join(temporary, String(number).padStart(4, '0'));
    await sharp(jpeg)
      .resize(scan.width, scan.height, { fit: 'fill' })
      .withMetadata({ density: scan.dpi })
      .jpeg({ quality: 92 })
      .toFile(`${name}.jpg`);
    await writeFile(`${name}.xml`, alto);
  }
  await rename(temporary, target);
}
