import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepCopies } from '#src/desk/store/counter/copies.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { openReader, openStore } from '#src/desk/store/open-store.ts';
import { scrubErased } from '#src/desk/store/driver/scrub.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const at = '2026-11-24T02:00:00.000Z';
const planted = [
  'TRONGTEN',
  'trongthu',
  'TRONGCHUDE',
  'TRONGTINNHAN',
  'TRONGGHICHU',
  'trongten',
  'TRONGBIENLAI',
  'TRONGLICH',
];

/** Planted words that stand anywhere in the files of a folder. */
function findPlanted(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return planted.filter((word) => bytes.includes(word)).map((word) => `${name}: ${word}`);
  });
}

describeEachDatabase('what was erased', (newPlace) => {
  it('is in no byte of the data folder: at once, after a stop, after a crash and a start', async () => {
    const place = newPlace();
    const store = await openStore(place);
    const facts = {
      purpose: '01',
      fields: { name: 'TRONGTEN', email: 'trongthu@nguoidoc.example', topic: 'TRONGCHUDE' },
      consents: ['history'],
    } as const;
    const requests = Array.from({ length: 40 }, () => newRequest({ reader: facts }));
    for (const [number, request] of requests.entries()) {
      await saveRequest(store, request, () => number);
      const seen = await getRequest(store, request.id);
      const by = { id: 'staff', role: 'service' } as const;
      const words = { text: 'TRONGTINNHAN', note: 'TRONGGHICHU' };
      await moveRequest(store, seen, { command: { move: 'ask' }, by, at, ...words }, rules);
    }
    for (const request of requests) {
      const made = { place: 0, version: 0, pages: 3, copies: 1, fee: 9000, group: null } as const;
      const kept = { ...made, receipt: 'TRONGBIENLAI' };
      const seen = { id: request.id, version: 2 };
      expect(await keepCopies(store, seen, kept, { at, actor: 'staff' })).toBe(true);
    }
    for (const [number, { id }] of requests.entries()) {
      const seat = { day: '2026-11-25', from_time: '07:30', until_time: '11:30', seat: number + 1 };
      const booking = {
        state: 'booked',
        step: 1,
        changed_at: at,
        uid: `TRONGLICH-${number}`,
      } as const;
      await store
        .insertInto('bookings')
        .values({ request_id: id, number: 1, ...booking, ...seat })
        .execute();
    }
    const erase = async ({ id }: { readonly id: string }) => {
      const seen = await getRequest(store, id);
      const by = { id: 'reader', role: 'reader' } as const;
      await moveRequest(store, seen, { command: { move: 'erase' }, by, at }, rules);
    };
    for (const request of requests.slice(1)) await erase(request);
    if (place.databaseUrl === undefined) {
      // Somebody reads what was there before the last erasure, and then the machine stops.
      const reader = openReader(place);
      const reading = await reader.startTransaction().execute();
      await reading.selectFrom('requests').select('id').execute();
      for (const request of requests.slice(0, 1)) await erase(request);
      const crashed = { dataDir: `${place.dataDir}-crashed` };
      cpSync(place.dataDir, crashed.dataDir, { recursive: true });
      expect(findPlanted(crashed.dataDir)).not.toEqual([]);
      const again = await openStore(crashed);
      expect(findPlanted(crashed.dataDir)).toEqual([]);
      await again.destroy();
      await reading.rollback().execute();
      await reader.destroy();
      expect(await scrubErased(store)).toBe(true);
    }
    expect(findPlanted(place.dataDir)).toEqual([]);
    await store.destroy();
    expect(findPlanted(place.dataDir)).toEqual([]);
  });

  it('is, like all data, in files and a folder readable only by the owner, whatever the umask', async () => {
    const place = newPlace();
    const umask = process.umask(0);
    try {
      const store = await openStore(place);
      await saveRequest(store, newRequest(), () => 1);
      if (place.databaseUrl === undefined) {
        const names = readdirSync(place.dataDir);
        expect(names.sort()).toEqual(['desk.sqlite', 'desk.sqlite-shm', 'desk.sqlite-wal']);
        for (const name of names)
          expect(statSync(join(place.dataDir, name)).mode & 0o777).toBe(0o600);
        expect(statSync(place.dataDir).mode & 0o777).toBe(0o700);
      }
      await store.destroy();
    } finally {
      process.umask(umask);
    }
  });
});
