import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findLikelyDoubles } from '#src/desk/store/double/find-likely-doubles.ts';
import { listBookedSeats } from '#src/desk/store/counter/list-bookings.ts';
import { checkClock } from '#src/desk/store/erasure/check-clock.ts';
import { countErased, findDue } from '#src/desk/store/erasure/find-due.ts';
import { countGrants, listGrants } from '#src/desk/store/grants/list-grants.ts';
import { listReadPages } from '#src/desk/store/grants/list-read-pages.ts';
import { countReadPages } from '#src/desk/store/grants/reading-log.ts';
import { openStore, type Store } from '#src/desk/store/open-store.ts';
import { readPeriodCounts } from '#src/desk/store/period-counts.ts';
import { countQueue, readQueue } from '#src/desk/store/queue/queue.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { countErasedReaders, findDueReaders } from '#src/desk/store/register/find-due-readers.ts';
import {
  findLikelyRecords,
  findRecord,
  searchRecords,
} from '#src/desk/store/register/find-records.ts';
import { listPresent, listVisits } from '#src/desk/store/register/list-visits.ts';
import { closeForgotten } from '#src/desk/store/register/visits.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { fillGrants } from '#tests/helpers/fill-grants.ts';
import { fillRegister } from '#tests/helpers/fill-register.ts';
import { fillQueue } from '#tests/helpers/fill-queue.ts';
import { listFullScans, readPlans } from '#tests/helpers/read-plans.ts';

const requests = 6000;
const readers = 3000;
const view = { today: '2026-11-29', staffId: 'lan' };
const now = new Date('2026-11-29T03:00:00Z');
const november = { from: '2026-11-01', until: '2026-11-30' };
const retention = { decided: 3600, withdrawn: 3600, undecided: 3600 };

describeEachDatabase('a desk that has kept many requests', (newPlace) => {
  let store: Store;
  let kind: 'sqlite' | 'postgres';
  beforeAll(async () => {
    const place = newPlace();
    kind = place.databaseUrl === undefined ? 'sqlite' : 'postgres';
    store = await openStore(place);
    await fillQueue(store, requests);
    await fillRegister(store, readers);
    const granted = await store.selectFrom('requests').select('id').execute();
    await fillGrants(
      store,
      granted.map(({ id }) => id),
    );
    // As PostgreSQL does by itself in time. SQLite has to do without.
    if (kind === 'postgres') await sql`vacuum analyze`.execute(store);
  }, 120_000);
  afterAll(() => store.destroy());

  const scansOf = async (ask: (watched: Store) => Promise<unknown>) =>
    (await readPlans(store, kind, ask)).flatMap(listFullScans);

  const askOfOne = async (watched: Store) => {
    const [line] = (await readQueue(watched, { group: 'open', words: '', listPage: 1, ...view }))
      .lines;
    const request = await findRequest(watched, 'code', line?.code ?? '');
    if (request === undefined) throw new Error('It is not there.');
    return findLikelyDoubles(watched, request);
  };
  const asked: Readonly<Record<string, (watched: Store) => Promise<unknown>>> = {
    'counts its groups': (watched) => countQueue(watched, view),
    'shows what is open': (watched) =>
      readQueue(watched, { group: 'open', words: '', listPage: 1, ...view }),
    'shows what is one person’s task': (watched) =>
      readQueue(watched, { group: 'mine', words: '', listPage: 1, ...view }),
    'shows a page far down of what is answered': (watched) =>
      readQueue(watched, { group: 'decided', words: '', listPage: 40, ...view }),
    'shows a page far down of all': (watched) =>
      readQueue(watched, { group: 'all', words: '', listPage: 40, ...view }),
    'finds likely doubles': askOfOne,
    'counts a month': (watched) => readPeriodCounts(watched, november),
    'lists the seats of a day': (watched) => listBookedSeats(watched, view.today, view.today),
    'lists the seats ahead': (watched) => listBookedSeats(watched, view.today),
    'finds what is to be erased': (watched) => findDue(watched, retention, now, 100),
    'counts what it has erased': (watched) => countErased(watched, now),
    'finds readers’ records that are to be erased': (watched) =>
      findDueReaders(watched, 3600, now, 100),
    'counts records that it has erased': (watched) => countErasedReaders(watched, now),
    'shows readers': (watched) =>
      searchRecords(watched, { words: '', listPage: 20, today: view.today }),
    'finds a card': (watched) => findRecord(watched, 'ĐG-2020-0001'),
    'finds who may have a card': (watched) =>
      findLikelyRecords(watched, { name: 'Người 17', phone: '0912 000 017' }),
    'shows who is in': (watched) => listPresent(watched, view.today),
    'closes what was forgotten': (watched) => closeForgotten(watched, view.today, undefined),
    'shows the visits of a reader': (watched) => listVisits(watched, 'reader 17'),
    'lists grants that hold': (watched) => listGrants(watched, 'held', now.toISOString(), 1),
    'counts grants that wait': (watched) => countGrants(watched, 'waiting', now.toISOString()),
    'shows what was read with a grant': (watched) => listReadPages(watched, 'grant 17', 1),
    'counts what was read with a grant': (watched) => countReadPages(watched, 'grant 17'),
    'looks at the clock': (watched) => checkClock(watched, now),
  };
  it.each(Object.entries(asked))('%s without reading a whole table', async (_, ask) => {
    expect(await scansOf(ask)).toEqual([]);
  });

  it('reads whole tables without its indexes, which the same look at its plans finds', async () => {
    const undone = new Error('Undone.');
    const scans: string[] = [];
    const dropping = store.transaction().execute(async (transaction) => {
      for (const index of ['queue', 'assigned', 'answer', 'age', 'reader', 'received'])
        await transaction.schema.dropIndex(`requests_by_${index}`).execute();
      for (const ask of [asked['counts its groups'], asked['finds what is to be erased']])
        for (const plan of await readPlans(transaction, kind, ask ?? askOfOne))
          scans.push(...listFullScans(plan));
      throw undone;
    });
    await expect(dropping).rejects.toBe(undone);
    expect(scans.length).toBeGreaterThanOrEqual(3);
  });
});
