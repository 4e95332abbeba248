import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openVault } from '#src/desk/vault/open-vault.ts';
import type { LogLine } from '#src/desk/log.ts';
import { keepDataPrivate } from '#src/desk/store/files/keep-data-private.ts';
import { openReader, openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const modeOf = (path: string) => (lstatSync(path).mode & 0o777).toString(8);

/** Modes of a folder and all that is in it, by their paths below it. */
function readModes(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const modes = [['.', modeOf(folder)], ...names.map((name) => [name, modeOf(join(folder, name))])];
  return Object.fromEntries(modes) as Readonly<Record<string, string>>;
}

describeEachDatabase('data of a desk', (newPlace) => {
  it('that somebody has opened to others are closed again at the start, and the log says which', async () => {
    const place = newPlace();
    const first = await openVault(place);
    const gone = newRequest();
    await saveRequest(first.store, gone, () => 1);
    await first.store.erasures.add([{ at: '2026-11-24T02:00:00.000Z', id: gone.id }]);
    await first.store.destroy();
    mkdirSync(join(place.dataDir, 'backups', 'old'), { recursive: true });
    for (const name of ['backups/desk.backup', 'backups/old/desk.backup', 'keys.json.0a1b2c'])
      writeFileSync(join(place.dataDir, name), '');
    const paths = ['.', ...readdirSync(place.dataDir, { recursive: true }).map(String)].map(
      (name) => join(place.dataDir, name),
    );
    for (const path of paths) chmodSync(path, lstatSync(path).isDirectory() ? 0o755 : 0o644);
    const lines: LogLine[] = [];
    const again = await openVault({ ...place, log: (line) => lines.push(line) });
    const wrong = Object.entries(readModes(place.dataDir)).filter(
      ([name, mode]) =>
        mode !== (lstatSync(join(place.dataDir, name)).isDirectory() ? '700' : '600'),
    );
    expect(wrong).toEqual([]);
    const told = lines.filter(({ event }) => event === 'mode-tightened');
    expect(told.map(({ path }) => path).sort()).toEqual(paths.map((path) => join(path)).sort());
    expect(told).toContainEqual({
      level: 'warn',
      event: 'mode-tightened',
      path: join(place.dataDir, 'keys.json'),
      mode: '644',
      now: '600',
    });
    await again.store.destroy();
    const quiet: LogLine[] = [];
    const third = await openVault({ ...place, log: (line) => quiet.push(line) });
    expect(quiet).toEqual([]);
    await third.store.destroy();
  });

  it('are readable only by their owner under an umask of 0', async () => {
    const place = newPlace();
    const umask = process.umask(0);
    try {
      const { store } = await openVault(place);
      await saveRequest(store, newRequest(), () => 1);
      await store.erasures.add([{ at: '2026-11-24T02:00:00.000Z', id: 'a'.repeat(22) }]);
      const { '.': folder, ...files } = readModes(place.dataDir);
      expect(folder).toBe('700');
      expect(Object.keys(files)).toEqual(expect.arrayContaining(['keys.json', 'erasures.txt']));
      expect(new Set(Object.values(files))).toEqual(new Set(['600']));
      await store.destroy();
    } finally {
      process.umask(umask);
    }
  });
});

describe('a folder of data', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('with a link in it leaves what the link leads to as it is, and says so', () => {
    const folder = mkdtempSync(join(tmpdir(), 'phong-doc-modes-'));
    const [dataDir, outside] = [join(folder, 'data'), join(folder, 'outside')];
    for (const path of [dataDir, outside]) mkdirSync(path);
    writeFileSync(join(outside, 'file'), '');
    for (const path of [outside, join(outside, 'file')]) chmodSync(path, 0o777);
    symlinkSync(join(outside, 'file'), join(dataDir, 'keys.json'));
    symlinkSync(outside, join(dataDir, 'backups'));
    symlinkSync(join(folder, 'nothing'), join(dataDir, 'dangling'));
    const lines: LogLine[] = [];
    keepDataPrivate(dataDir, (line) => lines.push(line));
    expect(readModes(outside)).toEqual({ '.': '777', file: '777' });
    expect(lines.filter(({ event }) => event === 'linked-data').map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        ['keys.json', 'backups', 'dangling'].map((name) => join(dataDir, name)),
      ),
    );
  });

  it('that is itself named by a link is closed where it lies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'phong-doc-modes-'));
    mkdirSync(join(folder, 'disk'));
    writeFileSync(join(folder, 'disk', 'keys.json'), '');
    chmodSync(join(folder, 'disk'), 0o777);
    symlinkSync(join(folder, 'disk'), join(folder, 'data'));
    keepDataPrivate(join(folder, 'data'));
    expect(readModes(join(folder, 'disk'))).toEqual({ '.': '700', 'keys.json': '600' });
  });

  it('of another user is not changed, and the log says whose it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'phong-doc-modes-'));
    writeFileSync(join(folder, 'keys.json'), '');
    chmodSync(folder, 0o755);
    const owner = lstatSync(folder).uid;
    vi.spyOn(process, 'geteuid').mockReturnValue(owner + 1);
    const lines: LogLine[] = [];
    keepDataPrivate(folder, (line) => lines.push(line));
    expect(modeOf(folder)).toBe('755');
    expect(lines).toEqual([{ level: 'warn', event: 'owner-of-data', path: folder, owner }]);
  });

  it('that is not there is not made', () => {
    const missing = join(tmpdir(), 'phong-doc-modes-none');
    keepDataPrivate(missing);
    expect(existsSync(missing)).toBe(false);
  });
});

it('Opening the database to read beside it ends no lock that its server holds on the file', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'phong-doc-locks-'));
  const store = await openStore({ dataDir });
  const reader = openReader({ dataDir });
  await reader.selectFrom('requests').select('id').execute();
  await reader.destroy();
  const script = `const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(join(dataDir, 'desk.sqlite'))});
    try {
      database.exec('pragma journal_mode = delete');
    } catch (error) {
      console.log(error.message);
    }`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(stdout.trim()).toBe('database is locked');
  await store.destroy();
});
