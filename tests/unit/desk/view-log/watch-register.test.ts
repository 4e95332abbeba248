import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { openRegister } from '#src/desk/register/open-register.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { eraseRecord } from '#src/desk/store/register/erase-record.ts';
import { noteViews } from '#src/desk/view-log/note-views.ts';
import { readViewLog } from '#src/desk/view-log/read-view-log.ts';
import { watchRegister } from '#src/desk/view-log/watch-register.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newReader } from '#tests/helpers/new-reader.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { readAll } from '#tests/helpers/read-all.ts';

const rules = { validDays: 365, retentionDays: 1825 };
const lan = { id: 'lan', role: 'service', name: 'Lan' } as const;

describeEachDatabase('the log of views of the register', (newPlace) => {
  let store: DeskStore;
  let now = new Date('2026-11-23T02:00:00Z');
  afterEach(() => store.destroy());

  /** A register with one reader, who is in. */
  async function open() {
    store = await openStore(newPlace());
    now = new Date('2026-11-23T02:00:00Z');
    const clock = () => now;
    const all = openRegister(store, clock);
    const { id } = await all.create(newReader(), lan, rules);
    await all.enter({ readerId: id, purpose: '01' }, lan, rules);
    return { all, id, registerOf: (actor: string) => watchRegister(store, all, actor, clock) };
  }
  const readLines = async (code?: string) =>
    (await readViewLog(store, { listPage: 1, code })).lines;
  const readKinds = async () => (await readLines()).map(({ kind }) => kind);
  const wait = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));

  it('has who saw a reader where, whatever shows his record', async () => {
    const { id, registerOf } = await open();
    const register = registerOf('lan');
    const looks: Readonly<Record<string, () => Promise<unknown>>> = {
      record: () => register.open(id, rules),
      readers: () => register.search({ words: '', listPage: 1 }),
      register: () => readAll(register.readYear(2026, rules, 'page')),
      'register-file': () => readAll(register.readYear(2026, rules, 'file')),
    };
    for (const [kind, look] of Object.entries(looks)) {
      wait(1);
      await look();
      expect((await readLines())[0]).toEqual({
        ...{ at: now.toISOString(), actor: 'lan', code: 'ĐG-2026-0001', kind },
      });
    }
    // On another day: what is seen again and again is one line a day.
    for (const look of [
      () => register.findLikely({ name: 'tran thi thu' }),
      () => register.listPresent(rules),
    ]) {
      wait(24 * 60);
      await register.enter({ readerId: id, purpose: '01' }, lan, rules);
      await look();
      expect((await readLines())[0]).toMatchObject({ at: now.toISOString(), kind: 'readers' });
    }
    wait(20);
    await register.find('dg 2026 1');
    expect((await readLines())[0]).toMatchObject({ at: now.toISOString(), kind: 'record' });
  });

  it('has one line for what one person opens again within ten minutes', async () => {
    const { id, registerOf } = await open();
    const look = (actor: string) => registerOf(actor).open(id, rules);
    await look('lan');
    wait(9);
    await Promise.all([look('lan'), look('lan')]);
    expect(await readLines()).toHaveLength(1);
    await look('hoa');
    wait(2);
    await look('lan');
    expect((await readLines()).map(({ actor }) => actor)).toEqual(['lan', 'hoa', 'lan']);
  });

  it('has nothing of who changes without seeing, or sees what is erased', async () => {
    const { id, registerOf } = await open();
    const register = registerOf('lan');
    await register.leave({ year: 2026, number: 1 });
    await register.readFigures(2026);
    await register.findJoined('none');
    expect(await readLines()).toEqual([]);
    await eraseRecord(store, { id, version: 1 }, { at: now.toISOString(), actor: 'hoa' });
    await register.open(id, rules);
    await register.search({ words: '', listPage: 1 });
    expect(await readLines()).toEqual([]);
  });

  it('shows nothing where it cannot be written', async () => {
    const { id, registerOf } = await open();
    await sql`drop table register_views`.execute(store);
    const register = registerOf('lan');
    await expect(register.open(id, rules)).rejects.toThrow();
    await expect(register.search({ words: '', listPage: 1 })).rejects.toThrow();
    await expect(readAll(register.readYear(2026, rules, 'file'))).rejects.toThrow();
  });

  it('is only added to, and has nothing of a reader in it', async () => {
    const { id, registerOf } = await open();
    await registerOf('lan').open(id, rules);
    for (const statement of [
      "update register_views set actor = 'ai'",
      'delete from register_views',
    ])
      await expect(sql.raw(statement).execute(store)).rejects.toThrow(/only added to/);
    const rows = await store.selectFrom('register_views').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/Trần|0912/);
  });

  it('is read with that of requests, the newest first, and of one card alone', async () => {
    const { id, registerOf } = await open();
    await saveRequest(store, newRequest(), () => 1);
    const code = 'YC-2026-000001';
    for (let seen = 0; seen < 40; seen += 1) {
      wait(11);
      await registerOf('lan').open(id, rules);
      wait(11);
      await noteViews(store, { actor: 'hoa', kind: 'request', now }, [code]);
    }
    const first = await readViewLog(store, { listPage: 1 });
    const second = await readViewLog(store, { listPage: 2 });
    expect(first).toMatchObject({ listPages: 2, names: new Map() });
    const times = [...first.lines, ...second.lines].map(({ at }) => at);
    expect(times).toHaveLength(80);
    expect(times).toEqual(times.toSorted().reverse());
    expect(first.lines.slice(0, 2).map((line) => line.code)).toEqual([code, 'ĐG-2026-0001']);
    const ofCard = await readViewLog(store, { listPage: 1, code: 'ĐG-2026-0001' });
    expect(ofCard.listPages).toBe(1);
    expect(new Set(ofCard.lines.map(({ kind }) => kind))).toEqual(new Set(['record']));
    expect(await readKinds()).toContain('request');
  });
});
