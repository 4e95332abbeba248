import { afterEach, expect, it } from 'vitest';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { listChanges } from '#src/desk/store/register/change-log.ts';
import {
  listPresent,
  listVisits,
  listYears,
  readYear,
} from '#src/desk/store/register/list-visits.ts';
import { createRecord, endRecord } from '#src/desk/store/register/records.ts';
import {
  closeForgotten,
  enterReader,
  leaveReader,
  voidVisit,
} from '#src/desk/store/register/visits.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newReader } from '#tests/helpers/new-reader.ts';
import { readAll } from '#tests/helpers/read-all.ts';

const on = (day: string, time = '02:00') => ({ at: `${day}T${time}:00.000Z`, actor: 'lan' });
const monday = on('2026-11-23');
const tuesday = on('2026-11-24');

describeEachDatabase('visits of readers', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());

  const open = async () => (store = await openStore(newPlace()));
  const create = async (name = 'Trần Thị Thử', doing = monday) =>
    (await createRecord(store, newReader({ name }), doing, 365)).id;
  const enter = (readerId: string, doing = monday) =>
    enterReader(store, { readerId, purpose: '01', topic: 'Xóa mù chữ' }, doing, '17:00');
  const listYear = (year: number) => readAll(readYear(store, year));

  it('are numbered through the year, and tell who is in', async () => {
    await open();
    const [first, second] = [await create('Một'), await create('Hai')];
    expect(await enter(first)).toEqual({ kind: 'done', year: 2026, number: 1 });
    expect(await enter(second)).toEqual({ kind: 'done', year: 2026, number: 2 });
    const present = await listPresent(store, '2026-11-23');
    expect(present.map(({ reader }) => reader.facts?.fields.name)).toEqual(['Một', 'Hai']);
    const key = { year: 2026, number: 1 };
    expect(await leaveReader(store, key, on('2026-11-23', '04:00').at)).toEqual({ kind: 'done' });
    expect(await leaveReader(store, key, on('2026-11-23', '05:00').at)).toEqual({
      kind: 'changed-meanwhile',
    });
    expect(await listPresent(store, '2026-11-23')).toHaveLength(1);
    expect(await enter(first, on('2026-11-23', '06:00'))).toMatchObject({ number: 3 });
    expect(await listVisits(store, first)).toEqual([
      {
        ...{ year: 2026, number: 3, readerId: first, day: '2026-11-23', state: 'in' },
        ...{ cameAt: '2026-11-23T06:00:00.000Z', leftAt: null, purpose: '01' },
        ...{ topic: 'Xóa mù chữ', enteredBy: 'lan', voidReason: null },
      },
      {
        ...{ year: 2026, number: 1, readerId: first, day: '2026-11-23', state: 'left' },
        ...{ cameAt: monday.at, leftAt: '2026-11-23T04:00:00.000Z', purpose: '01' },
        ...{ topic: 'Xóa mù chữ', enteredBy: 'lan', voidReason: null },
      },
    ]);
  });

  it('sign a reader in only once, also with twenty concurrent entries', async () => {
    await open();
    const id = await create();
    const results = await Promise.all(Array.from({ length: 20 }, () => enter(id)));
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'already-in')).toHaveLength(19);
    expect(await listPresent(store, '2026-11-23')).toHaveLength(1);
    expect(await enter(await create())).toMatchObject({ number: 2 });
  });

  it('have numbers without a gap when fifty readers come at the same time', async () => {
    await open();
    const ids = await Promise.all(Array.from({ length: 50 }, () => create()));
    await Promise.all(ids.map((id) => enter(id)));
    const numbers = (await listYear(2026)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  });

  it('need a card that is valid on that day', async () => {
    await open();
    const id = await create();
    expect(await enter(id, on('2027-11-23'))).toMatchObject({ kind: 'done' });
    const other = await create();
    expect(await enter(other, on('2027-11-24'))).toEqual({ kind: 'expired' });
    await endRecord(store, { id: other, version: 1 }, 'rules-broken', monday);
    expect(await enter(other)).toEqual({ kind: 'ended' });
    expect(await enter('no-such-record')).toEqual({ kind: 'no-record' });
  });

  it('that were not ended are closed on the next day, at the closing time of their own day', async () => {
    await open();
    const [early, late, other] = [await create(), await create(), await create()];
    await enter(early);
    await enter(late, on('2026-11-23', '11:30'));
    await closeForgotten(store, '2026-11-23', '17:00');
    expect(await listPresent(store, '2026-11-23')).toHaveLength(2);
    expect(await leaveReader(store, { year: 2026, number: 1 }, tuesday.at)).toMatchObject({
      kind: 'changed-meanwhile',
    });
    // Whoever is entered first on the next day ends them.
    expect(await enter(early, tuesday)).toMatchObject({ kind: 'done' });
    await enter(other, tuesday);
    const visits = await listYear(2026);
    expect(visits.map(({ state, leftAt }) => [state, leftAt])).toEqual([
      ['closed', '2026-11-23T10:00:00.000Z'],
      ['closed', '2026-11-23T11:30:00.000Z'],
      ['in', null],
      ['in', null],
    ]);
    await closeForgotten(store, '2026-11-25', undefined);
    const closed = (await listYear(2026)).slice(2);
    expect(closed.map(({ state, leftAt }) => [state, leftAt])).toEqual([
      ['closed', null],
      ['closed', null],
    ]);
  });

  it('that were entered wrongly keep their number, and say why they do not count', async () => {
    await open();
    const id = await create();
    await enter(id);
    const key = { year: 2026, number: 1 };
    expect(await voidVisit(store, key, 'wrong-reader', monday)).toEqual({ kind: 'done' });
    const late = { kind: 'changed-meanwhile' };
    expect(await voidVisit(store, key, 'wrong-reader', monday)).toEqual(late);
    expect(await leaveReader(store, key, monday.at)).toEqual(late);
    expect(await enter(id)).toMatchObject({ kind: 'done', number: 2 });
    expect(await listYear(2026)).toMatchObject([
      { number: 1, state: 'void', voidReason: 'wrong-reader' },
      { number: 2, state: 'in' },
    ]);
    expect((await listChanges(store, id))[0]).toMatchObject({
      ...{ move: 'void', reason: 'wrong-reader', visit: '2026-1', actor: 'lan' },
    });
  });

  it('begin anew at 1 each year, by the day in Vietnam', async () => {
    await open();
    const [first, second] = [await create(), await create()];
    await enter(first, on('2026-12-31', '16:59'));
    await enter(second, on('2026-12-31', '17:00'));
    expect(await listYears(store)).toEqual([2027, 2026]);
    expect(await listYear(2027)).toMatchObject([{ number: 1, day: '2027-01-01' }]);
  });

  it('are read a few at a time', async () => {
    await open();
    const id = await create();
    const row = { year: 2026, reader_id: id, day: '2026-11-23', state: 'left' } as const;
    const facts = { came_at: monday.at, left_at: null, purpose: '01', topic: null } as const;
    const rest = { entered_by: 'lan', void_reason: null };
    for (let from = 0; from < 500; from += 100)
      await store
        .insertInto('reader_visits')
        .values(
          Array.from({ length: 100 }, (_, at) => ({
            ...{ ...row, ...facts, ...rest, number: from + at + 1 },
          })),
        )
        .execute();
    const lengths: number[] = [];
    for await (const some of readYear(store, 2026)) lengths.push(some.length);
    expect(lengths).toEqual([200, 200, 100]);
    expect((await listYear(2026)).map(({ number }) => number)).toEqual(
      Array.from({ length: 500 }, (_, at) => at + 1),
    );
  });
});
