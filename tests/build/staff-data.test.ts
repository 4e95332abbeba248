import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { makeArchive, runScript } from './build-in-folder.ts';
import { ClosedIndex } from '#src/reading/closed/closed-index.ts';
import { canary } from './canaries.ts';
import {
  closedArchive,
  mustStayInside,
  nameOfClosedScan,
  writeScansOfClosedArchive,
} from './closed-archive.ts';
import { exhibitFiles, reviewKey, wordsOf } from './closed-exhibits.ts';
import { findTokens } from './search-output.ts';

const word = canary('a letter');
const archive = makeArchive({
  ...closedArchive,
  ...exhibitFiles,
  'letters/dong-y.md': `---\ntitle: Đồng ý\n---\n${word}\n`,
});
const env = { ...archive.env, DESK: 'on' };
const { serverDir } = readEnvSettings(env, process.cwd(), new Date());
const staffFile = join(serverDir, 'staff.json');
const closedFile = join(serverDir, 'closed.db');
afterAll(() => {
  archive.remove();
  rmSync(serverDir, { recursive: true, force: true });
});

it('staff-only data are in one file next to the program, and in no byte of the site', async () => {
  await writeScansOfClosedArchive(archive.scans);
  expect(runScript('scripts/build.ts', env)).toMatchObject({ code: 0 });
  const hidden = [...mustStayInside.map(({ value }) => value), word];
  expect([...findTokens(archive.out, hidden)]).toEqual([]);
  const holders = findTokens(serverDir, hidden);
  // The index of closed pages holds where their masters lie, and the titles for certificates.
  expect(holders.get(nameOfClosedScan)).toEqual(['closed.db']);
  const others = [...holders].filter(([token]) => token !== nameOfClosedScan);
  const inIndex = others.filter(([, files]) => files.includes('closed.db'));
  const placeOf = new Map(mustStayInside.map(({ place, value }) => [value, place]));
  expect(inIndex.map(([token]) => placeOf.get(token))).toEqual(['K-RENAMED subject']);
  const files = new Set(others.flatMap(([, names]) => names));
  expect([...files].toSorted()).toEqual(['closed.db', 'staff.json']);
  expect([staffFile, closedFile].map((file) => statSync(file).mode & 0o777)).toEqual([
    0o600, 0o600,
  ]);
});

it('the index of closed pages has every page that may be granted, and no withheld one', () => {
  const index = new ClosedIndex(closedFile);
  const pagesOf = (id: string) =>
    index.find(id)?.pages.map(({ number, isOpen, job }) => [number, isOpen, job?.master]);
  expect(pagesOf('K-COND')).toEqual([[1, false, 'K/K-COND/0001.jpg']]);
  expect(pagesOf('K-MIXED')).toEqual([
    [1, true, 'K/K-MIXED/0001.jpg'],
    [2, false, `K/K-MIXED/${nameOfClosedScan}.jpg`],
  ]);
  expect(index.listOfFile('K-01-2').map(({ id }) => id)).toEqual(['K-INFILE']);
  expect(index.listOfFile('L-01-1').map(({ id }) => id)).toEqual(['L-ITEM']);
  const others = ['K-OPEN', 'K-WITHHELD', 'K-GONE', 'K-INNONE', 'W-KEPT-7'];
  expect(others.filter((id) => index.find(id) !== undefined)).toEqual([]);
  index.close();
});

it('it has all data of conditional records, none of withheld ones, and no image paths', () => {
  const text = readFileSync(staffFile, 'utf8');
  for (const shown of [canary('K-COND description'), canary('L-01-1 description'), word])
    expect(text).toContain(shown);
  for (const withheld of ['K-WITHHELD', 'K-INNONE', 'K-01-3', 'W-KEPT-7', 'W-01-1'])
    expect(text).not.toContain(`"${withheld}"`);
  expect(text).not.toMatch(/\.jpg|\.xml/);
  expect(text).not.toContain(canary('K-WITHHELD subject'));
});

it('an exhibit for reviewers is built with the desk, and is only on its own page', () => {
  const told = [...wordsOf('unlisted'), reviewKey];
  const page = `trung-bay/cho-duyet-${reviewKey}/`;
  const holders = [...findTokens(archive.out, told).values()].flat();
  expect(holders).toContain(`${page}index.html`);
  expect(holders.filter((path) => !path.startsWith(page))).toEqual([]);
  expect([...findTokens(serverDir, told)]).toEqual([]);
});
