import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { makeArchive, runScript } from './build-in-folder.ts';
import { canary } from './canaries.ts';
import { closedArchive, mustStayInside, writeScansOfClosedArchive } from './closed-archive.ts';
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
afterAll(() => {
  archive.remove();
  rmSync(serverDir, { recursive: true, force: true });
});

it('staff-only data are in one file next to the program, and in no byte of the site', async () => {
  await writeScansOfClosedArchive(archive.scans);
  expect(runScript('scripts/build.ts', env)).toMatchObject({ code: 0 });
  const hidden = [...mustStayInside.map(({ value }) => value), word];
  expect([...findTokens(archive.out, hidden)]).toEqual([]);
  const holders = new Set([...findTokens(serverDir, hidden).values()].flat());
  expect([...holders]).toEqual(['staff.json']);
  expect(statSync(staffFile).mode & 0o777).toBe(0o600);
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
