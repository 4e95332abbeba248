import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BuildRunningError, withBuildLock } from '#scripts/lib/build-lock.ts';

let lockFile: string;
beforeEach(() => {
  lockFile = join(mkdtempSync(join(tmpdir(), 'lock-')), 'built', 'site.lock');
});
afterEach(() => rmSync(join(lockFile, '../..'), { recursive: true }));

const nothing = () => Promise.resolve();

it('keeps a second build away while a process builds', async () => {
  await withBuildLock(lockFile, nothing);
  writeFileSync(lockFile, String(process.ppid));
  await expect(withBuildLock(lockFile, nothing)).rejects.toThrow(BuildRunningError);
  expect(existsSync(lockFile)).toBe(true);
});

it('is given back when the build ends, well or not', async () => {
  await withBuildLock(lockFile, () => {
    expect(existsSync(lockFile)).toBe(true);
    return nothing();
  });
  expect(existsSync(lockFile)).toBe(false);
  await expect(withBuildLock(lockFile, () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  );
  expect(existsSync(lockFile)).toBe(false);
});

it.each(['dead', ''])('does not heed a lock that nobody holds (%s)', async (kind) => {
  await withBuildLock(lockFile, nothing);
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lockFile, kind === 'dead' ? String(pid) : '');
  let done = false;
  await withBuildLock(lockFile, () => {
    done = true;
    return nothing();
  });
  expect(done).toBe(true);
});

it.runIf(process.platform === 'linux')(
  'does not heed the lock of a process that died and whose number another has now',
  async () => {
    await withBuildLock(lockFile, nothing);
    writeFileSync(lockFile, `${process.ppid}\n1`);
    let done = false;
    await withBuildLock(lockFile, () => {
      done = true;
      return nothing();
    });
    expect(done).toBe(true);
  },
);

it('does not remove a lock that it cannot read', async () => {
  mkdirSync(lockFile, { recursive: true });
  await expect(withBuildLock(lockFile, nothing)).rejects.toThrow('EISDIR');
  expect(existsSync(lockFile)).toBe(true);
});
