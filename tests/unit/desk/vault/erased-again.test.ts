import { appendFileSync, cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { restoreVault } from '#src/desk/vault/restore-vault.ts';
import { forgetEnded } from '#src/desk/accounts/forget-ended.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { findInFiles } from '#tests/helpers/find-in-files.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { takeBackup, toBytes } from '#tests/helpers/take-backup.ts';

const at = '2026-11-24T02:00:00.000Z';
const planted = /TRONG(?:TEN|CHUDE|TINNHAN|GHICHU|NHAP|TRINHDUYET)|trong(?:thu|ten|chude)/i;
const personal = {
  purpose: '01',
  fields: { name: 'TRONGTEN', email: 'trongthu@nguoidoc.example', topic: 'TRONGCHUDE' },
  consents: ['history'],
} as const;

const findPlanted = (folder: string) => findInFiles(folder, planted);

async function move(store: DeskStore, id: string, made: 'ask' | 'erase') {
  const seen = await getRequest(store, id);
  const by = made === 'erase' ? reader : service;
  const words = made === 'ask' && { text: 'TRONGTINNHAN', note: 'TRONGGHICHU', draft: 'TRONGNHAP' };
  await moveRequest(store, seen, { command: { move: made }, by, at, ...words }, rules);
}
const reader = { id: 'reader', role: 'reader' } as const;
const service = { id: 'staff', role: 'service' } as const;

describeEachDatabase('what was erased', (newPlace) => {
  /** A desk with a personal request in it, and its backup. */
  const fillDesk = async () => {
    const place = newPlace();
    const vault = await openVault(place);
    const request = newRequest({ reader: personal });
    await saveRequest(vault.store, request, () => 1);
    await move(vault.store, request.id, 'ask');
    return { ...vault, place, id: request.id, backup: await takeBackup(place, vault.keys) };
  };

  it('is erased again when an older backup is restored, before anybody can read it', async () => {
    const desk = await fillDesk();
    await move(desk.store, desk.id, 'erase');
    await desk.store.destroy();
    // A new database, and the folder without that of SQLite, as the guide says.
    const place = newPlace();
    for (const name of ['keys.json', 'erasures.txt'])
      cpSync(join(desk.place.dataDir, name), join(place.dataDir, name));
    const restored = await restoreVault(place, toBytes(desk.backup));
    expect(restored).toMatchObject({ erased: 1 });
    expect(findPlanted(place.dataDir)).toEqual([]);
    const { store } = await openVault(place);
    const found = await findRequest(store, 'id', desk.id);
    expect(found).toMatchObject({ state: 'erased', messages: [] });
    expect(found?.reader).toBeUndefined();
    expect(found?.log.at(-1)).toMatchObject({ at, actor: 'system', move: 'erase' });
    for (const table of ['messages', 'notes', 'outbox', 'reader_marks'] as const)
      expect(await store.selectFrom(table).selectAll().execute()).toEqual([]);
    expect(findPlanted(place.dataDir)).toEqual([]);
    await store.destroy();
    expect(findPlanted(place.dataDir)).toEqual([]);
  });

  it('is erased again at the start, when its database was put back by other means', async () => {
    const desk = await fillDesk();
    await desk.store.erasures.add([{ at, id: desk.id }]);
    await desk.store.destroy();
    const lines: unknown[] = [];
    const { store } = await openVault({ ...desk.place, log: (line) => lines.push(line) });
    expect(lines).toEqual([{ level: 'warn', event: 'erased-again', count: 1 }]);
    expect(await findRequest(store, 'id', desk.id)).toMatchObject({ state: 'erased' });
    expect(findPlanted(desk.place.dataDir)).toEqual([]);
    await store.destroy();
    const again = await openVault({ ...desk.place, log: (line) => lines.push(line) });
    expect(lines).toHaveLength(1);
    await again.store.destroy();
  });

  it('is on the list of each server that starts later, once, for its owner alone', async () => {
    const umask = process.umask(0);
    const desk = await fillDesk();
    await move(desk.store, desk.id, 'erase');
    process.umask(umask);
    const other = { ...desk.place, dataDir: newPlace().dataDir };
    cpSync(desk.place.dataDir, other.dataDir, {
      recursive: true,
      filter: (from) => !from.endsWith('erasures.txt'),
    });
    for (let start = 0; start < 2; start += 1) await (await openVault(other)).store.destroy();
    for (const { dataDir } of [desk.place, other]) {
      const file = join(dataDir, 'erasures.txt');
      expect(readFileSync(file, 'utf8')).toBe(`${at} ${desk.id}\n`);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    await desk.store.destroy();
  });

  it('is not on the list when the request was changed meanwhile', async () => {
    const desk = await fillDesk();
    const seen = await findRequest(desk.store, 'id', desk.id);
    if (seen === undefined) throw new Error('It is not there.');
    const old = { ...seen, version: seen.version - 1 };
    const made = { command: { move: 'erase' }, by: reader, at } as const;
    const { kind } = await moveRequest(desk.store, old, made, rules);
    expect(kind).toBe('changed-meanwhile');
    expect(existsSync(join(desk.place.dataDir, 'erasures.txt'))).toBe(false);
    await desk.store.destroy();
  });

  it('stays erased after a crash truncated the list, and the desk does not open with a foreign list', async () => {
    const desk = await fillDesk();
    const file = join(desk.place.dataDir, 'erasures.txt');
    await desk.store.erasures.add([{ at, id: 'a'.repeat(22) }]);
    appendFileSync(file, '2026-11-24T02:0');
    await desk.store.erasures.add([{ at, id: 'b'.repeat(22) }]);
    expect(await desk.store.erasures.read()).toHaveLength(2);
    await desk.store.destroy();
    appendFileSync(file, `${'nonsense '.repeat(9)}\n`);
    const refused = openVault(desk.place);
    await expect(refused).rejects.toMatchObject({ problem: 'erasures-unreadable' });
    const restored = restoreVault(
      { ...newPlace(), dataDir: desk.place.dataDir },
      toBytes(desk.backup),
    );
    await expect(restored).rejects.toThrow();
  });

  it('leaves no name of a browser whose session has ended', async () => {
    const { store, place } = await fillDesk();
    const times = { created_at: at, updated_at: at };
    await store
      .insertInto('staff')
      .values({
        ...{ id: 's', name: 'Lan', address: 'lan@noilam.example', address_verified: 1 },
        ...{ role: 'service', closed_at: null, one_time_until: null, has_second_factor: 0 },
        ...times,
      })
      .execute();
    await store
      .insertInto('staff_sessions')
      .values({
        ...{ id: 's', staff_id: 's', token: 't', expires_at: at, browser: 'TRONGTRINHDUYET' },
        ...times,
      })
      .execute();
    const ids = await store.selectFrom('requests').select('id').execute();
    for (const { id } of ids) await move(store, id, 'erase');
    await forgetEnded(store, new Date('2026-11-25T02:00:00Z'));
    expect(findPlanted(place.dataDir)).toEqual([]);
    await store.destroy();
  });

  it('before deleted cells were overwritten is taken out of the file at the next start', async () => {
    const { store, place } = await fillDesk();
    await store.deleteFrom('settings').where('name', '=', 'rewritten').execute();
    await move(
      store,
      (await store.selectFrom('requests').select('id').executeTakeFirstOrThrow()).id,
      'erase',
    );
    await store.destroy();
    if (place.databaseUrl !== undefined) return;
    const old = new DatabaseSync(join(place.dataDir, 'desk.sqlite'));
    old.exec(`pragma secure_delete = off; create table gone (text); insert into gone values ('TRONGTEN');
      insert into gone select 'TRONGCHUDE' || hex(randomblob(3000)) from log, log as more; delete from gone;
      drop table gone`);
    old.close();
    expect(findPlanted(place.dataDir)).toEqual(['desk.sqlite']);
    const again = await openVault(place);
    expect(findPlanted(place.dataDir)).toEqual([]);
    await again.store.destroy();
  });
});
