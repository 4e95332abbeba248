import { expect, it } from 'vitest';
import { openVault } from '#src/desk/vault/open-vault.ts';
import { openReader, type StorePlace } from '#src/desk/store/open-store.ts';
import { findRecord } from '#src/desk/store/register/find-records.ts';
import { createRecord } from '#src/desk/store/register/records.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import type { ErasureStop, ErasureTask } from '#tests/helpers/erase-until.ts';
import { findInFiles } from '#tests/helpers/find-in-files.ts';
import { newReader } from '#tests/helpers/new-reader.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { runCommand } from '#tests/helpers/run-command.ts';

const at = '2026-11-24T02:00:00.000Z';
const planted = /TRONG(?:TEN|CHUDE|TINNHAN|GHICHU)|trong(?:thu|ten|chude)/i;
const facts = {
  purpose: '01',
  fields: { name: 'TRONGTEN', email: 'trongthu@nguoidoc.example', topic: 'TRONGCHUDE' },
  consents: ['history'],
} as const;

const findPlanted = (folder: string) => findInFiles(folder, planted);

describeEachDatabase('an erasure whose process is killed', (newPlace) => {
  const fillDesk = async () => {
    const place = newPlace();
    const { store } = await openVault(place);
    const { id } = await saveRequest(store, newRequest({ reader: facts }), () => 1);
    const seen = await getRequest(store, id);
    const by = { id: 'staff', role: 'service' } as const;
    const words = { text: 'TRONGTINNHAN', note: 'TRONGGHICHU' };
    await moveRequest(store, seen, { command: { move: 'ask' }, by, at, ...words }, rules);
    await store.destroy();
    return { place, id };
  };
  const start = (task: ErasureTask) =>
    runCommand('tests/helpers/erase-until.ts', {}, process.cwd(), [JSON.stringify(task)]);
  const killAt = async (
    place: StorePlace,
    id: string,
    stop: ErasureStop,
    of: ErasureTask['of'] = 'request',
  ) => {
    const child = start({ place, id, stop, of });
    await child.untilSays(new RegExp(`^${stop}$`, 'm'));
    await child.stop('SIGKILL');
  };
  /** A server starts: what it says, and what is in the data folder while it is open and after. */
  const restart = async (place: StorePlace, id: string) => {
    const lines: unknown[] = [];
    const { store } = await openVault({ ...place, log: (line) => lines.push(line) });
    const open = findPlanted(place.dataDir);
    const { state, reader, messages } = await getRequest(store, id);
    await store.destroy();
    return { lines, state, reader, messages, open, closed: findPlanted(place.dataDir) };
  };

  it('before it is on the list leaves the request whole, and can be made again', async () => {
    const { place, id } = await fillDesk();
    await killAt(place, id, 'before-list');
    const after = await restart(place, id);
    expect(after).toMatchObject({ lines: [], state: 'waiting', reader: facts });
    expect(after.messages).toMatchObject([{ text: 'TRONGTINNHAN' }]);
    const again = start({ place, id, of: 'request' });
    expect(await again.ended).toBe(0);
    expect(await restart(place, id)).toMatchObject({ state: 'erased', open: [], closed: [] });
  });

  it('before it is committed is made at the next start, and leaves no byte', async () => {
    const { place, id } = await fillDesk();
    await killAt(place, id, 'after-list');
    if (place.databaseUrl === undefined) expect(findPlanted(place.dataDir)).not.toEqual([]);
    const after = await restart(place, id);
    expect(after).toMatchObject({
      lines: [{ level: 'warn', event: 'erased-again', count: 1 }],
      ...{ state: 'erased', messages: [], open: [], closed: [] },
    });
    expect(after.reader).toBeUndefined();
    expect((await restart(place, id)).lines).toEqual([]);
  });

  it('is as safe when it is of a reader’s record', async () => {
    const place = newPlace();
    const { store } = await openVault(place);
    const { fields } = facts;
    const { id } = await createRecord(store, newReader(fields), { at, actor: 'lan' }, 365);
    await store.destroy();
    /** A server starts: what it says, how the record stands, and what is left of it. */
    const look = async () => {
      const lines: unknown[] = [];
      const opened = await openVault({ ...place, log: (line) => lines.push(line) });
      const record = await findRecord(opened.store, id);
      await opened.store.destroy();
      return { lines, state: record?.state, planted: findPlanted(place.dataDir) };
    };
    await killAt(place, id, 'before-list', 'reader');
    expect(await look()).toMatchObject({ lines: [], state: 'valid' });
    await killAt(place, id, 'after-list', 'reader');
    if (place.databaseUrl === undefined) expect(findPlanted(place.dataDir)).not.toEqual([]);
    const lines = [{ level: 'warn', event: 'erased-again', count: 1 }];
    expect(await look()).toEqual({ lines, state: 'erased', planted: [] });
    expect(await look()).toEqual({ lines: [], state: 'erased', planted: [] });
  });

  it('before its write-ahead log was emptied leaves no byte after the next start', async () => {
    const { place, id } = await fillDesk();
    // Somebody still reads what was there before: the log cannot be emptied meanwhile.
    const reader = openReader(place);
    const reading = await reader.startTransaction().execute();
    await reading.selectFrom('requests').select('id').execute();
    const child = start({ place, id, of: 'request' });
    await child.untilSays(/^erasing$/m);
    const store = openReader(place);
    const stateOf = async () =>
      (await store.selectFrom('requests').select('state').executeTakeFirstOrThrow()).state;
    await expect.poll(stateOf, { interval: 5, timeout: 20_000 }).toBe('erased');
    await child.stop('SIGKILL');
    await store.destroy();
    if (place.databaseUrl === undefined) expect(findPlanted(place.dataDir)).not.toEqual([]);
    await reading.rollback().execute();
    await reader.destroy();
    expect(await restart(place, id)).toMatchObject({
      ...{ lines: [], state: 'erased', messages: [], open: [], closed: [] },
    });
  });
});
