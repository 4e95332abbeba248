import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprintOf } from '#scripts/lib/fingerprint.ts';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const settings = () => ({
  contentDir: join(root, 'content'),
  scansDir: join(root, 'scans'),
  today: '2026-11-23',
});
const take = (more = {}) => fingerprintOf({ ...settings(), ...more }, root);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  for (const path of ['src/a.ts', 'content/site.yaml', 'scans/TU/1.jpg', 'package-lock.json'])
    write(path, 'x');
});

afterEach(() => rmSync(root, { recursive: true }));

it('stays the same while nothing changes, and whatever is built', async () => {
  const before = await take();
  write('dist/index.html', 'x');
  write('.cache/sites/public.json', 'x');
  expect(await take()).toBe(before);
});

it.each([
  'src/pages/b.astro',
  'public/favicon.svg',
  'scripts/sample/texts/TU-01-0012-001.md',
  'scripts/lib/build-if-changed.ts',
  'astro.config.mjs',
  'package-lock.json',
  'content/site.yaml',
  'scans/TU/1.jpg',
])('changes with %s', async (path) => {
  const before = await take();
  write(path, 'longer');
  expect(await take()).not.toBe(before);
});

it('changes when a file is touched, renamed or removed', async () => {
  const prints = [await take()];
  utimesSync(join(root, 'content/site.yaml'), 1, 1);
  prints.push(await take());
  renameSync(join(root, 'scans/TU/1.jpg'), join(root, 'scans/TU/2.jpg'));
  prints.push(await take());
  rmSync(join(root, 'scans/TU/2.jpg'));
  prints.push(await take());
  expect(new Set(prints).size).toBe(4);
});

it('changes with the day and with the archive', async () => {
  const before = await take();
  expect(await take({ today: '2026-11-24' })).not.toBe(before);
  expect(await take({ contentDir: join(root, 'khac') })).not.toBe(before);
});
