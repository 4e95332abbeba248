import { afterEach, expect, it } from 'vitest';
import { enterRequest, type NewEntry } from '#src/desk/counter/enter-request.ts';
import { hashLinkToken } from '#src/desk/rules/private-link.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { openStore, type Store } from '#src/desk/store/open-store.ts';
import { readPeriodCounts } from '#src/desk/store/period-counts.ts';
import { lan, twoPersonRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const { items } = newRequest();
const letter: NewEntry = {
  formKey: 'k'.repeat(22),
  language: 'vi',
  reader: { purpose: '02', fields: { name: 'Phạm Văn Thử' }, consents: [] },
  items,
  way: 'post',
  receivedOn: '2026-11-19',
};

describeEachDatabase('requests that staff enter', (newPlace) => {
  let store: Store;
  afterEach(() => store.destroy());
  const now = new Date('2026-11-24T02:00:00Z');
  const enter = (entry: NewEntry) =>
    enterRequest({ store, linkKey: 'key', now }, entry, lan, rules);

  it('count from the day they came, and stand in the log under who entered them', async () => {
    store = await openStore(newPlace());
    const { request, token } = await enter(letter);
    expect(request).toMatchObject({
      way: 'post',
      receivedAt: '2026-11-19T05:00:00.000Z',
      // Seven working days after Thursday 19 November.
      latestAnswer: '2026-11-30',
      state: 'received',
      log: [{ actor: 'lan', role: 'service', move: 'send', at: now.toISOString() }],
    });
    expect(await findRequest(store, 'link_hash', hashLinkToken(token))).toEqual(request);
  });

  it('take the code and the statistics of the year in which they came', async () => {
    store = await openStore(newPlace());
    const { request } = await enter({ ...letter, receivedOn: '2025-12-31' });
    expect(request.code).toMatch(/^YC-2025-\d{6}$/);
    const year = (from: number) =>
      readPeriodCounts(store, { from: `${from}-01-01`, until: `${from}-12-31` });
    expect((await year(2025)).ways).toEqual([{ way: 'post', count: 1 }]);
    expect((await year(2026)).ways).toEqual([]);
  });

  it('are made once, however often and however fast the form is sent', async () => {
    store = await openStore(newPlace());
    const all = await Promise.all(Array.from({ length: 12 }, () => enter(letter)));
    expect(new Set(all.map(({ request }) => request.id)).size).toBe(1);
    expect(all.some(({ isOther }) => isOther)).toBe(false);
    for (const changes of [{ receivedOn: '2026-11-20' }, { way: 'counter' as const }])
      expect((await enter({ ...letter, ...changes })).isOther).toBe(true);
  });

  it('send a letter only to a reader who has given an address, and none to the desk itself', async () => {
    store = await openStore(newPlace());
    const recipients = () => store.selectFrom('outbox').select('recipient').execute();
    await enter(letter);
    expect(await recipients()).toEqual([]);
    const fields = { name: 'Phạm Văn Thử', email: 'thu@nguoidoc.example' };
    await enter({ ...letter, formKey: 'm'.repeat(22), reader: { ...letter.reader, fields } });
    expect(await recipients()).toEqual([{ recipient: 'reader' }]);
  });

  it('are counted among all others by the way they came', async () => {
    store = await openStore(newPlace());
    await saveRequest(store, newRequest(), () => 7);
    await enter(letter);
    await enter({ ...letter, formKey: 'c'.repeat(22), way: 'counter', receivedOn: '2026-11-24' });
    const counts = await readPeriodCounts(store, { from: '2026-11-01', until: '2026-11-30' });
    expect(counts.ways.toSorted((a, b) => a.way.localeCompare(b.way))).toEqual([
      { way: 'counter', count: 1 },
      { way: 'online', count: 1 },
      { way: 'post', count: 1 },
    ]);
    expect(counts.received.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });
});
