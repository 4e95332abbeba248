import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { restoreVault } from '#src/desk/vault/restore-vault.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { eraseOld } from '#src/desk/store/erasure/erase-old.ts';
import { mostErasuresADay } from '#src/desk/store/erasure/held-erasures.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { listChanges } from '#src/desk/store/register/change-log.ts';
import { eraseRecord } from '#src/desk/store/register/erase-record.ts';
import { findRecord } from '#src/desk/store/register/find-records.ts';
import { findJoined, joinRequest } from '#src/desk/store/register/joins.ts';
import { listVisits } from '#src/desk/store/register/list-visits.ts';
import { changeRecord, createRecord, endRecord } from '#src/desk/store/register/records.ts';
import { enterReader, leaveReader } from '#src/desk/store/register/visits.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { findInFiles } from '#tests/helpers/find-in-files.ts';
import { newCardFacts, newReader } from '#tests/helpers/new-reader.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { takeBackup, toBytes } from '#tests/helpers/take-backup.ts';

const retention = { decided: 3650, withdrawn: 3650, undecided: 3650, readers: 60 };
const on = (day: string) => ({ at: `${day}T02:00:00.000Z`, actor: 'lan' });
const monday = on('2026-11-23');
const planted = /TRONG|trong(?:ten|thu|chude|coquan|lan)/;

const findPlanted = (folder: string) => (existsSync(folder) ? findInFiles(folder, planted) : []);

async function visit(store: DeskStore, readerId: string, day: string): Promise<void> {
  const { at } = on(day);
  const entered = { readerId, purpose: '02', topic: 'TRONGLAN' } as const;
  const result = await enterReader(store, entered, on(day), undefined);
  if (result.kind !== 'done') throw new Error(result.kind);
  await leaveReader(store, result, at);
}

/** A record with planted words in all that is personal, changed once, with a visit and a request. */
async function plant(store: DeskStore, drawn: number): Promise<string> {
  const words = { name: 'TRONGTEN', email: 'trongthu@nguoidoc.example', topic: 'TRONGCHUDE' };
  const { id } = await createRecord(store, newReader(words), monday, 365);
  const facts = newCardFacts({ ...words, organisation: 'TRONGCOQUAN', address: 'TRONGNHA' });
  const fields = ['organisation', 'address'];
  await changeRecord(store, { id, version: 1 }, { facts, fields }, monday);
  await visit(store, id, '2026-11-23');
  const saved = await saveRequest(store, newRequest(), () => drawn);
  await joinRequest(store, { id: saved.id, version: 1 }, { id, version: 2 }, monday);
  return id;
}

describeEachDatabase('what is personal in the register', (newPlace) => {
  it('is erased when the card has ended and the last visit is long ago, and not before', async () => {
    const store = await openStore(newPlace());
    const create = async (validDays: number) =>
      (await createRecord(store, newReader(), monday, validDays)).id;
    const [expired, ended, valid, never] = [
      await create(30),
      await create(365),
      await create(365),
      await create(30),
    ];
    for (const id of [expired, ended, valid]) await visit(store, id, '2026-11-24');
    await endRecord(store, { id: ended, version: 1 }, 'asked', monday);
    const erase = async (day: string) => {
      // Somebody works at the desk: its clock is right.
      await createRecord(store, newReader(), on(day), 365);
      return eraseOld(store, retention, new Date(`${day}T03:00:00Z`), rules);
    };
    const stateOf = async (id: string) => (await findRecord(store, id))?.state;
    expect(await erase('2027-01-23')).toEqual({ erased: 0, held: 0 });
    expect(await erase('2027-01-24')).toEqual({ erased: 2, held: 0 });
    expect(await Promise.all([expired, ended, valid, never].map(stateOf))).toEqual([
      ...['erased', 'erased', 'valid', 'valid'],
    ]);
    // Without a visit, it counts from its last day.
    expect(await erase('2027-02-21')).toEqual({ erased: 0, held: 0 });
    expect(await erase('2027-02-22')).toEqual({ erased: 1, held: 0 });
    expect((await listChanges(store, never))[0]).toMatchObject({ actor: 'system', move: 'erase' });
    await store.destroy();
  });

  it('waits for a person when more is due than a day may erase, requests counted with it', async () => {
    const store = await openStore(newPlace());
    for (let made = 0; made < mostErasuresADay; made += 1)
      await createRecord(store, newReader(), on('2026-01-05'), 30);
    const { id } = await saveRequest(store, newRequest(), () => 1);
    await store.updateTable('requests').set({ state: 'withdrawn' }).where('id', '=', id).execute();
    const now = new Date('2026-11-24T03:00:00Z');
    const erase = (withdrawn: number) => eraseOld(store, { ...retention, withdrawn }, now, rules);
    await store.updateTable('requests').set({ received_on: '2026-11-01' }).execute();
    expect(await erase(0)).toEqual({ erased: 0, held: mostErasuresADay + 1 });
    expect(await erase(3650)).toEqual({ erased: mostErasuresADay, held: 0 });
    // What was erased today counts towards the day.
    expect(await erase(0)).toEqual({ erased: 0, held: 1 });
    await store.destroy();
  });

  it('is not erased by a clock that jumps, of whom nothing but the register knows', async () => {
    const store = await openStore(newPlace());
    const { id } = await createRecord(store, newReader(), monday, 30);
    const erase = (day: string) => eraseOld(store, retention, new Date(`${day}T03:00:00Z`), rules);
    await expect(erase('2032-01-01')).rejects.toThrow('The clock is far');
    await expect(erase('2026-11-20')).rejects.toThrow('The clock is far');
    expect(await findRecord(store, id)).toMatchObject({ state: 'valid' });
    await store.destroy();
  });

  it('is erased as it was seen, and not while its reader is in the room', async () => {
    const store = await openStore(newPlace());
    const { id } = await createRecord(store, newReader(), monday, 365);
    await enterReader(store, { readerId: id, purpose: '01' }, monday, undefined);
    const erase = (version: number) => eraseRecord(store, { id, version }, monday);
    expect(await erase(1)).toEqual({ kind: 'still-in' });
    await leaveReader(store, { year: 2026, number: 1 }, monday.at);
    expect(await erase(2)).toEqual({ kind: 'changed-meanwhile' });
    const both = await Promise.all([erase(1), erase(1)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'done']);
    expect(await enterReader(store, { readerId: id, purpose: '01' }, monday, undefined)).toEqual({
      kind: 'no-record',
    });
    expect((await createRecord(store, newReader(), monday, 365)).card).toBe('ĐG-2026-0002');
    await store.destroy();
  });

  it('is in no byte of the data folder: at once, after a stop, after a crash and a start', async () => {
    const place = newPlace();
    const store = await openStore(place);
    const ids: string[] = [];
    for (let made = 0; made < 20; made += 1) ids.push(await plant(store, made));
    const [first = ''] = ids;
    if (place.databaseUrl === undefined) expect(findPlanted(place.dataDir)).not.toEqual([]);
    // What a correction replaces is gone as well.
    const corrected = newCardFacts({ name: 'Người Khác' });
    const change = { facts: corrected, fields: ['name'] };
    expect(await changeRecord(store, { id: first, version: 3 }, change, monday)).toMatchObject({
      kind: 'done',
    });
    const grounds = { checked: 'papers', reason: 'asked' } as const;
    for (const id of ids) {
      const seen = await findRecord(store, id);
      if (seen === undefined) throw new Error('It is not there.');
      expect(await eraseRecord(store, seen, monday, grounds)).toEqual({ kind: 'done' });
    }
    expect(findPlanted(place.dataDir)).toEqual([]);
    const crashed = { ...place, dataDir: `${place.dataDir}-crashed` };
    cpSync(place.dataDir, crashed.dataDir, { recursive: true });
    const again = await openStore(crashed);
    expect(findPlanted(crashed.dataDir)).toEqual([]);
    await again.destroy();
    expect(await listVisits(store, first)).toEqual([
      {
        ...{ year: 2026, number: 1, readerId: first, day: '2026-11-23', state: 'left' },
        ...{ cameAt: null, leftAt: null, purpose: '02', topic: null },
        ...{ enteredBy: 'lan', voidReason: null },
      },
    ]);
    const rows = await store.selectFrom('reader_requests').selectAll().execute();
    expect(rows).toEqual([]);
    await store.destroy();
    expect(findPlanted(place.dataDir)).toEqual([]);
  });

  it('is erased again when an older backup is restored, into either database', async () => {
    const place = newPlace();
    const { store, keys } = await openVault(place);
    const id = await plant(store, 1);
    await enterReader(store, { readerId: id, purpose: '01', topic: 'TRONGLAN' }, monday, undefined);
    const backup = await takeBackup(place, keys);
    expect(backup).toContain('TRONGTEN');
    await leaveReader(store, { year: 2026, number: 2 }, monday.at);
    await eraseRecord(store, { id, version: 3 }, monday);
    await store.destroy();
    for (const next of [newPlace(), { dataDir: newPlace().dataDir }]) {
      for (const name of ['keys.json', 'erasures.txt'])
        cpSync(join(place.dataDir, name), join(next.dataDir, name));
      expect(await restoreVault(next, toBytes(backup))).toMatchObject({ erased: 1 });
      expect(findPlanted(next.dataDir)).toEqual([]);
      const opened = await openVault(next);
      const record = await findRecord(opened.store, id);
      expect(record).toMatchObject({ state: 'erased', card: 'ĐG-2026-0001' });
      expect(record?.facts).toBeUndefined();
      expect(await listVisits(opened.store, id)).toMatchObject([
        { number: 2, state: 'closed', topic: null },
        { number: 1, state: 'left', topic: null },
      ]);
      // Numbers go on where the backup ends.
      const made = await createRecord(opened.store, newReader(), monday, 365);
      expect(made.card).toBe('ĐG-2026-0002');
      expect(findPlanted(next.dataDir)).toEqual([]);
      await opened.store.destroy();
    }
  });

  it('is erased again at the start, and is on the list of each server that starts later', async () => {
    const place = newPlace();
    const { store } = await openVault(place);
    const [id, other] = [await plant(store, 1), await plant(store, 2)];
    await store.erasures.add([{ at: monday.at, id }]);
    await eraseRecord(store, { id: other, version: 3 }, monday);
    await store.destroy();
    const moved = { ...place, dataDir: newPlace().dataDir };
    cpSync(place.dataDir, moved.dataDir, { recursive: true });
    const lines: unknown[] = [];
    const opened = await openVault({ ...moved, log: (line) => lines.push(line) });
    expect(lines).toContainEqual({ level: 'warn', event: 'erased-again', count: 1 });
    expect(findPlanted(moved.dataDir)).toEqual([]);
    await opened.store.destroy();
    const later = { ...moved, dataDir: newPlace().dataDir };
    cpSync(moved.dataDir, later.dataDir, {
      recursive: true,
      filter: (from) => !from.endsWith('erasures.txt'),
    });
    await (await openVault(later)).store.destroy();
    const list = readFileSync(join(later.dataDir, 'erasures.txt'), 'utf8');
    expect(list.split('\n').filter(Boolean).sort()).toEqual(
      [`${monday.at} ${id}`, `${monday.at} ${other}`].sort(),
    );
  });

  it('loses its request when that is erased, and says so nowhere', async () => {
    const store = await openStore(newPlace());
    const id = await plant(store, 1);
    const { id: requestId } = await store
      .selectFrom('requests')
      .select('id')
      .executeTakeFirstOrThrow();
    expect(await findJoined(store, requestId)).toMatchObject({ id });
    const times = { ...retention, undecided: 0 };
    const now = new Date('2026-11-24T03:00:00Z');
    expect(await eraseOld(store, times, now, rules)).toEqual({ erased: 1, held: 0 });
    expect(await findJoined(store, requestId)).toBeUndefined();
    expect(JSON.stringify(await listChanges(store, id))).not.toContain(requestId);
    expect(JSON.stringify(await listChanges(store, id))).not.toContain('YC-');
    await store.destroy();
  });
});
