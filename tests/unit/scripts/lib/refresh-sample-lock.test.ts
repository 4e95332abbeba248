import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { refreshSampleLock } from '#scripts/lib/refresh-sample-lock.ts';

it('scans that the typesetter made are taken over into the lock, others are left to a person', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sample-lock-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const [contentDir, scansDir] = [join(root, 'content'), join(root, 'scans')];
  cpSync('content/fonds/TU', join(contentDir, 'fonds/TU'), { recursive: true });
  const made = 'TU/TU-01-0341/TU-01-0341-003';
  mkdirSync(join(scansDir, made), { recursive: true });
  for (const name of ['0001.jpg', '0002.jpg']) writeFileSync(join(scansDir, made, name), name);
  const read = () => readFileSync(join(contentDir, 'fonds/TU/pages.lock'), 'utf8');
  const before = read();

  await refreshSampleLock({ contentDir, scansDir }, [made]);
  expect(read()).toBe(before);

  await refreshSampleLock({ contentDir, scansDir }, []);
  const changed = read()
    .split('\n')
    .filter((line) => !before.includes(line));
  expect(changed.map((line) => line.split('\t').slice(0, 3))).toEqual([
    ['TU-01-0341-003', '1', '0001.jpg'],
    ['TU-01-0341-003', '2', '0002.jpg'],
  ]);
});
