import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildBackup } from '#src/desk/store/backup/build-backup.ts';
import { keptTables, leftOutTables } from '#src/desk/store/backup/kept-tables.ts';
import { findKeys, readKeys } from '#src/desk/vault/keys.ts';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { restoreVault } from '#src/desk/vault/restore-vault.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { openReader, openStore, type StorePlace } from '#src/desk/store/open-store.ts';
import { claimLetters } from '#src/desk/store/letters/outbox.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { takeBackup, toBytes } from '#tests/helpers/take-backup.ts';

async function fillDesk(place: StorePlace, count: number) {
  const vault = await openVault(place);
  const requests = Array.from({ length: count }, () => newRequest());
  for (const [number, request] of requests.entries())
    await saveRequest(vault.store, request, () => number);
  return { ...vault, requests };
}

describeEachDatabase('a backup', (newPlace) => {
  it('brings all back into an empty desk, letters to be sent and keys as well', async () => {
    const place = newPlace();
    const desk = await fillDesk(place, 5);
    const backup = await takeBackup(place, desk.keys);
    const empty = newPlace();
    const restored = await restoreVault(empty, toBytes(backup));
    expect(restored).toEqual({ rows: 5 * (1 + 2 + 1 + 2), cleaned: 0, erased: 0, replaced: 0 });
    const { store, keys } = await openVault(empty);
    expect(keys).toEqual(desk.keys);
    for (const { id } of desk.requests)
      expect(await findRequest(store, 'id', id)).toEqual(await findRequest(desk.store, 'id', id));
    const now = new Date('2026-11-23T03:00:00Z');
    expect(await claimLetters(store, now, 50)).toHaveLength(10);
    await expect(restoreVault(empty, toBytes(backup))).rejects.toMatchObject({
      problem: 'not-empty',
    });
    expect(await findKeys(empty.dataDir)).toEqual(keys);
    await Promise.all([store.destroy(), desk.store.destroy()]);
  });

  it('is of one moment, and neither waits for a writer nor lets one wait', async () => {
    const place = newPlace();
    const desk = await fillDesk(place, 3);
    const reader = openReader(place);
    const chunks = buildBackup(reader, desk.keys);
    const parts = [(await chunks.next()).value, (await chunks.next()).value];
    // The backup has begun to read: this is written meanwhile, and not in it.
    await saveRequest(desk.store, newRequest(), () => 900);
    await desk.store.transaction().execute(async (transaction) => {
      await transaction.updateTable('requests').set({ version: 7 }).execute();
      for await (const chunk of chunks) parts.push(chunk);
    });
    const lines = parts.join('').trim().split('\n');
    expect(lines.filter((line) => line.includes('"kind":"requests"'))).toHaveLength(3);
    expect(lines.filter((line) => line.includes('"kind":"log"'))).toHaveLength(3);
    expect(parts.join('')).not.toContain('"version":7');
    await Promise.all([reader.destroy(), desk.store.destroy()]);
  });

  it('is read page by page, however many rows there are', async () => {
    const place = newPlace();
    const desk = await fillDesk(place, 1);
    const [{ id } = newRequest()] = desk.requests;
    const rows = Array.from({ length: 2500 }, (_, version) => ({
      request_id: id,
      version,
      at: '2026-11-23T02:00:00.000Z',
      author: 'desk' as const,
      text: `Thư số ${version}`,
    }));
    for (let at = 0; at < rows.length; at += 500)
      await desk.store
        .insertInto('messages')
        .values(rows.slice(at, at + 500))
        .execute();
    const backup = await takeBackup(place, desk.keys);
    const empty = newPlace();
    await restoreVault(empty, toBytes(backup));
    const store = await openStore(empty);
    expect((await findRequest(store, 'id', id))?.messages).toHaveLength(2500);
    await Promise.all([store.destroy(), desk.store.destroy()]);
  });

  it('keeps every table of the desk, but those that are left out by name', async () => {
    const store = await openStore(newPlace());
    const tables = (await store.introspection.getTables()).map(({ name }) => name);
    const named = new Set([...keptTables.map(({ name }) => name as string), ...leftOutTables]);
    expect(tables.filter((name) => !named.has(name))).toEqual([]);
    await store.destroy();
  });

  const damages: readonly (readonly [string, (whole: string) => string])[] = [
    ['cut', (whole) => whole.slice(0, -200)],
    ['cut', (whole) => `${whole.split('\n').slice(0, -2).join('\n')}\n`],
    [
      'damaged',
      (whole) =>
        whole
          .split('\n')
          .toSpliced(2, 1)
          .join('\n')
          .replace(/"rows":\d+/, (said) => `"rows":${Number(said.slice(7)) - 1}`),
    ],
    ['cut', (whole) => whole.split('\n').toSpliced(-3, 1).join('\n')],
    ['damaged', (whole) => whole.replace('Nguyễn Thị Thử', 'Nguyễn Thị Khác')],
    ['damaged', (whole) => whole.replace('"kind":"log"', '"kind":"log","more":1')],
    ['damaged', (whole) => `${whole}{}\n`],
    ['damaged', (whole) => whole.replace('\n', '\nnonsense\n')],
    ['damaged', (whole) => whole.replace(/"keys":\{[^}]*\}/, '"keys":{}')],
    ['other-format', (whole) => whole.replace('"format":2', '"format":3')],
    ['not-a-backup', () => 'nonsense'],
    ['not-a-backup', () => ''],
    ['not-a-backup', (whole) => whole.slice(whole.indexOf('\n') + 1)],
    ['newer-version', (whole) => unsigned(whole).replace('"kind":"log"', '"kind":"visits"')],
    ['newer-version', (whole) => unsigned(whole).replace('"version":', '"shelf":')],
    ['damaged', (whole) => unsigned(whole).replace('"request_id":"', '"request_id":"\\u0000')],
    ['damaged', (whole) => unsigned(whole).replace('"request_id":"', '"request_id":"x')],
    [
      'damaged',
      (whole) => unsigned(whole).replace('\\"purpose\\":\\"01\\"', '\\"purpose\\":\\"99\\"'),
    ],
  ];

  it('that is not whole, changed, or of another program is refused by name and leaves nothing', async () => {
    const place = newPlace();
    const desk = await fillDesk(place, 2);
    const whole = await takeBackup(place, desk.keys);
    for (const [problem, damage] of damages) {
      const empty = newPlace();
      const refused = restoreVault(empty, toBytes(damage(whole)));
      await expect(refused).rejects.toMatchObject({ name: 'VaultError', problem });
      expect(existsSync(empty.dataDir)).toBe(false);
      if (empty.databaseUrl === undefined) continue;
      const store = await openStore(empty);
      for (const table of ['requests', 'settings', 'log'] as const)
        expect(await store.selectFrom(table).selectAll().execute()).toEqual([]);
      await store.destroy();
    }
    await desk.store.destroy();
  });

  it('of another desk is refused, and what is there stays as it is', async () => {
    const [place, otherPlace] = [newPlace(), newPlace()];
    const desk = await fillDesk(place, 1);
    const other = await openVault(otherPlace);
    const backup = await takeBackup(place, desk.keys);
    const problem = 'another-desk';
    await expect(restoreVault(otherPlace, toBytes(backup))).rejects.toMatchObject({ problem });
    expect(await findKeys(otherPlace.dataDir)).toEqual(other.keys);
    expect(await other.store.selectFrom('requests').select('id').execute()).toEqual([]);
    // Its database alone, from another folder.
    const moved = { ...otherPlace, dataDir: newPlace().dataDir };
    if (moved.databaseUrl !== undefined) {
      await expect(restoreVault(moved, toBytes(backup))).rejects.toMatchObject({ problem });
      expect(existsSync(moved.dataDir)).toBe(false);
    }
    const keysAlone = newPlace();
    await mkdir(keysAlone.dataDir);
    await readKeys(keysAlone.dataDir);
    await expect(restoreVault(keysAlone, toBytes(backup))).rejects.toMatchObject({ problem });
    expect(readdirSync(keysAlone.dataDir)).toEqual(['keys.json']);
    await Promise.all([desk.store.destroy(), other.store.destroy()]);
  });

  it('of the first format, which had no checksum, is still read', async () => {
    const place = newPlace();
    const desk = await fillDesk(place, 1);
    const empty = newPlace();
    const backup = unsigned(await takeBackup(place, desk.keys));
    expect(await restoreVault(empty, toBytes(backup))).toMatchObject({ rows: 6 });
    await desk.store.destroy();
  });
});

/** As the first format was. */
function unsigned(backup: string): string {
  return backup.replace('"format":2', '"format":1').replace(/,"sha256":"\w+"/, '');
}
