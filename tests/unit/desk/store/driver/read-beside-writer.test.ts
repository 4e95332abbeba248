import { afterEach, expect, it } from 'vitest';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { openReader, openStore } from '#src/desk/store/open-store.ts';
import { countQueue, readQueue } from '#src/desk/store/queue/queue.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { holdWriting } from '#tests/helpers/hold-writing.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const move = {
  command: { move: 'take' },
  by: { id: 'staff', role: 'service' },
  at: '2026-11-24T02:00:00.000Z',
} as const;
const query = { group: 'all', words: '', today: '2026-11-24', staffId: 'staff' } as const;

const release: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of release.splice(0)) await end();
});

/** Half of the time that a write waits for a lock: a busy machine may take its time, a read that waits may not. */
const atOnce = 5000;

async function readAtOnce<Found>(read: () => Promise<Found>): Promise<Found> {
  const started = performance.now();
  const found = await read();
  expect(performance.now() - started).toBeLessThan(atOnce);
  return found;
}

describeEachDatabase('while others write and do not come to an end', (newPlace) => {
  it('readers and the queue are answered at once, and every waiting write is made when it can be', async () => {
    const place = newPlace();
    const store = await openStore(place);
    const requests = Array.from({ length: 20 }, () => newRequest());
    for (const [number, request] of requests.entries())
      await saveRequest(store, request, () => number);
    const seen = await Promise.all(requests.map(({ id }) => findRequest(store, 'id', id)));
    const letGo = await holdWriting(place);
    let isHeld = true;
    release.push(() => (isHeld ? letGo() : Promise.resolve()));
    let made = 0;
    // As many as there are connections, and more.
    const moves = seen.map(async (request) => {
      if (request === undefined) throw new Error('It is not there.');
      const result = await moveRequest(store, request, move, rules);
      made += 1;
      return result.kind;
    });
    const saving = saveRequest(store, newRequest(), () => 99);
    for (const { id } of requests)
      expect((await readAtOnce(() => findRequest(store, 'id', id)))?.state).toBe('received');
    const listPage = await readAtOnce(() => readQueue(store, { ...query, listPage: 1 }));
    expect(listPage.count).toBe(20);
    expect((await readAtOnce(() => countQueue(store, query))).all).toBe(20);
    const reader = openReader(place);
    const rows = await readAtOnce(() => reader.selectFrom('requests').select('id').execute());
    expect(rows).toHaveLength(20);
    await reader.destroy();
    expect(made).toBe(0);
    await letGo();
    isHeld = false;
    expect(new Set(await Promise.all(moves))).toEqual(new Set(['moved']));
    await saving;
    // What was committed is seen by the next read.
    expect((await readQueue(store, { ...query, listPage: 1 })).count).toBe(21);
    expect((await findRequest(store, 'id', requests[0]?.id ?? ''))?.assignedTo).toBe('staff');
    await store.destroy();
  });

  it('nobody waits longer than for one of them, however many wait before him', async () => {
    const place = newPlace();
    const store = await openStore(place);
    const requests = Array.from({ length: 12 }, () => newRequest());
    for (const [number, request] of requests.entries())
      await saveRequest(store, request, () => number);
    const found = await Promise.all(requests.map(({ id }) => findRequest(store, 'id', id)));
    const seen = found.filter((request) => request !== undefined);
    release.push(await holdWriting(place));
    const started = performance.now();
    const ends = await Promise.allSettled(
      seen.map((request) => moveRequest(store, request, move, rules)),
    );
    expect(ends).toHaveLength(12);
    expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(performance.now() - started).toBeLessThan(13_000);
    expect((await readQueue(store, { ...query, listPage: 1 })).count).toBe(12);
    await store.destroy();
  }, 30_000);
});
