import { afterEach, expect, it } from 'vitest';
import type { MoveCommand } from '#src/desk/rules/apply-move.ts';
import type { Decision } from '#src/desk/rules/decision.ts';
import type { DeliveryMove } from '#src/desk/rules/calendar/delivery.ts';
import { findCopies, keepCopies } from '#src/desk/store/counter/copies.ts';
import { callOriginal, moveDelivery } from '#src/desk/store/counter/deliveries.ts';
import { findDeliveries, listOpenDeliveries } from '#src/desk/store/counter/list-deliveries.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { calendar, moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';

const reading = { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-04' } as const;
const copy = { kind: 'allow-copy', certified: false } as const;
const unit = 'TU-01-0203';
const on = (day: string) => ({ at: `${day}T03:00:00.000Z`, actor: 'lan' });
const monday = on('2026-11-24');

describeEachDatabase('originals', (newPlace) => {
  let store: DeskStore;
  let drawn = 0;
  afterEach(() => store.destroy());

  const get = (id: string) => getRequest(store, id);
  const move = async (id: string, command: MoveCommand) => {
    const by = { id: 'hoa', role: command.move === 'decide' ? 'head' : 'reader' } as const;
    return moveRequest(store, await get(id), { command, by, at: monday.at, text: 'Thư.' }, rules);
  };
  /** A request of which both items are granted. */
  const grant = async () => {
    const { id } = await saveRequest(store, newRequest(), () => (drawn += 1));
    const decisions = new Map<number, Decision>([
      [0, reading],
      [1, copy],
    ]);
    const result = await move(id, { move: 'decide', decisions, accessNow: sameAccess });
    expect(result.kind).toBe('moved');
    return id;
  };
  const call = async (id: string, from: string, until = from, number = 1, place = 0) =>
    callOriginal(
      store,
      await get(id),
      { place, number, unit, days: { from, until } },
      monday,
      calendar,
    );
  const go = async (id: string, what: DeliveryMove, doing = monday, until?: string) => {
    const seen = await get(id);
    const delivery = (await findDeliveries(store, id)).get(0);
    if (delivery === undefined) throw new Error('It was not called.');
    const { number, step } = delivery;
    return moveDelivery(store, seen, { place: 0, number, step, move: what, until }, doing);
  };
  const fetchAll = (ids: readonly string[]) => Promise.all(ids.map((id) => go(id, 'fetch')));
  const stateOf = async (id: string) => (await findDeliveries(store, id)).get(0)?.state;

  it('are promised to one of fifty requests that call one at the same time', async () => {
    store = await openStore(newPlace());
    const ids: string[] = [];
    for (let count = 0; count < 50; count += 1) ids.push(await grant());
    const results = await Promise.all(
      ids.map((id, at) => call(id, at % 2 === 0 ? '2026-11-25' : '2026-11-24', '2026-11-27')),
    );
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'promised')).toHaveLength(49);
    const days = await store.selectFrom('promised_days').selectAll().execute();
    expect(new Set(days.map(({ request_id }) => request_id)).size).toBe(1);
    expect(await listOpenDeliveries(store, 50)).toHaveLength(1);
    expect(await store.selectFrom('delivery_log').selectAll().execute()).toHaveLength(1);
  });

  it('are all on the slip of their request, however many of others are out before them', async () => {
    store = await openStore(newPlace());
    const [early, late] = [await grant(), await grant()];
    await call(early, '2026-11-24');
    await call(late, '2026-11-27');
    const { code } = await get(late);
    expect((await listOpenDeliveries(store, 0, code)).map((one) => one.code)).toEqual([code]);
    expect((await listOpenDeliveries(store, 0)).map((one) => one.code)).not.toContain(code);
  });

  it('are called once however often one form is sent', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    const results = await Promise.all(Array.from({ length: 50 }, () => call(id, '2026-11-25')));
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'changed-meanwhile')).toHaveLength(49);
  });

  it('say which request has the day, and are free again when they are back', async () => {
    store = await openStore(newPlace());
    const [first, second] = [await grant(), await grant()];
    await call(first, '2026-11-24', '2026-11-26');
    const { code } = await get(first);
    expect(await call(second, '2026-11-26')).toEqual({
      kind: 'promised',
      other: { code, day: '2026-11-26' },
    });
    for (const step of ['fetch', 'hand-out', 'return'] as const)
      expect(await go(first, step)).toEqual({ kind: 'done' });
    // Today it was the other's.
    expect(await call(second, '2026-11-24')).toMatchObject({ kind: 'promised' });
    expect(await call(second, '2026-11-25', '2026-11-26')).toEqual({ kind: 'done' });
    expect(await call(first, '2026-11-27', '2026-11-27', 2)).toEqual({ kind: 'done' });
    await expect(store.deleteFrom('delivery_log').execute()).rejects.toThrow();
  });

  it('of one file are one original for the items of one request', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    expect(await call(id, '2026-11-25')).toEqual({ kind: 'done' });
    expect(await call(id, '2026-11-25', '2026-11-26', 1, 1)).toEqual({ kind: 'done' });
    await go(id, 'cancel');
    const days = await store.selectFrom('promised_days').select('day').orderBy('day').execute();
    expect(days.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-26']);
  });

  it('are held longer only where nobody else has the day', async () => {
    store = await openStore(newPlace());
    const [first, second] = [await grant(), await grant()];
    await call(first, '2026-11-24', '2026-11-25');
    await call(second, '2026-11-27');
    expect(await go(first, 'hold', monday, '2026-11-27')).toMatchObject({ kind: 'promised' });
    expect((await findDeliveries(store, first)).get(0)?.heldUntil).toBe('2026-11-25');
    expect(await go(first, 'hold', monday, '2026-11-26')).toEqual({ kind: 'done' });
    expect(await go(first, 'hold', monday, '2026-11-24')).toEqual({ kind: 'done' });
    expect(await call(second, '2026-11-25', '2026-11-25', 2)).toMatchObject({
      kind: 'changed-meanwhile',
    });
  });

  it('that somebody has not brought back are neither called nor fetched for another', async () => {
    store = await openStore(newPlace());
    const [late, next] = [await grant(), await grant()];
    await call(late, '2026-11-24');
    await call(next, '2026-11-25');
    await go(late, 'fetch');
    await go(late, 'hand-out');
    const tuesday = on('2026-11-25');
    expect(await go(next, 'fetch', tuesday)).toMatchObject({ kind: 'still-out' });
    const third = await grant();
    const seen = await get(third);
    const days = { from: '2026-11-26', until: '2026-11-26' };
    const wanted = { place: 0, number: 1, unit, days };
    expect(await callOriginal(store, seen, wanted, tuesday, calendar)).toMatchObject({
      kind: 'still-out',
    });
    expect(await go(late, 'return', tuesday)).toEqual({ kind: 'done' });
    expect(await go(next, 'fetch', tuesday)).toEqual({ kind: 'done' });
  });

  it('are out for one of fifty requests that fetch one at the same time', async () => {
    store = await openStore(newPlace());
    const ids: string[] = [];
    for (let count = 0; count < 50; count += 1) ids.push(await grant());
    // Each has a day of its own for the file, and presses *fetch* now.
    const first = ids[0] ?? '';
    for (const id of ids) {
      expect(await call(id, '2026-11-24')).toEqual({ kind: 'done' });
      await store.deleteFrom('promised_days').execute();
    }
    const results = await fetchAll(ids);
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'still-out')).toHaveLength(49);
    const out = await store.selectFrom('originals_out').selectAll().execute();
    const [{ request_id: holder } = { request_id: first }] = out;
    expect(await stateOf(holder)).toBe('fetched');
    expect(await go(holder, 'return')).toEqual({ kind: 'done' });
    expect(await store.selectFrom('originals_out').selectAll().execute()).toEqual([]);
    const next = ids.find((id) => id !== holder) ?? '';
    expect(await go(next, 'fetch')).toEqual({ kind: 'done' });
  });

  it('are handed out on their days alone', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    await call(id, '2026-11-26');
    await go(id, 'fetch', on('2026-11-25'));
    expect(await go(id, 'hand-out', on('2026-11-25'))).toEqual({ kind: 'not-its-day' });
    expect(await go(id, 'hand-out', on('2026-11-27'))).toEqual({ kind: 'day-past' });
    expect(await go(id, 'hand-out', on('2026-11-26'))).toEqual({ kind: 'done' });
  });

  it.each(['withdraw', 'erase'] as const)(
    'are called off by %s when nobody has fetched them, and brought back when somebody has',
    async (what) => {
      store = await openStore(newPlace());
      const [called, fetched] = [await grant(), await grant()];
      await call(called, '2026-11-26');
      await call(fetched, '2026-11-24', '2026-11-25');
      await go(fetched, 'fetch');
      const command =
        what === 'withdraw'
          ? ({ move: what, items: new Set([0, 1]) } as const)
          : ({ move: what } as const);
      for (const id of [called, fetched])
        expect(await move(id, command)).toEqual({ kind: 'moved' });
      expect(await stateOf(called)).toBe('cancelled');
      expect(await stateOf(fetched)).toBe('fetched');
      expect(await go(fetched, 'hand-out')).toEqual({ kind: 'not-granted' });
      expect(await go(fetched, 'return')).toEqual({ kind: 'done' });
      expect(await call(await grant(), '2026-11-26')).toEqual({ kind: 'done' });
    },
  );

  it('are called off when what was granted is refused after all, and not handed out', async () => {
    store = await openStore(newPlace());
    const [called, fetched] = [await grant(), await grant()];
    await call(called, '2026-11-26');
    await call(fetched, '2026-11-24', '2026-11-25');
    await go(fetched, 'fetch');
    const refuse = new Map<number, Decision>([[0, { kind: 'refuse', reason: 'damaged' }]]);
    for (const id of [called, fetched])
      expect(await move(id, { move: 'decide', decisions: refuse, accessNow: sameAccess })).toEqual({
        kind: 'moved',
      });
    expect(await stateOf(called)).toBe('cancelled');
    expect(await go(fetched, 'hand-out')).toEqual({ kind: 'not-granted' });
    expect(await go(fetched, 'return')).toEqual({ kind: 'done' });
    expect(await call(await grant(), '2026-11-26')).toEqual({ kind: 'done' });
  });

  it('that two persons move at once are moved by one', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    await call(id, '2026-11-24');
    const seen = await get(id);
    const command = { place: 0, number: 1, step: 1, move: 'fetch' } as const;
    const both = await Promise.all([1, 2].map(() => moveDelivery(store, seen, command, monday)));
    expect(both.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'done']);
  });
});

describeEachDatabase('copies', (newPlace) => {
  it('are kept as they were seen, and of an erased request neither group nor receipt is left', async () => {
    const store = await openStore(newPlace());
    const { id } = await saveRequest(store, newRequest(), () => 1);
    const made = { place: 1, pages: 12, copies: 2, fee: 24_000, receipt: 'BL 0012' } as const;
    const by = { at: monday.at, actor: 'lan' };
    const keep = (version: number, pages = 12) =>
      keepCopies(store, { id, version: 1 }, { ...made, version, pages, group: '01' }, by);
    const twice = await Promise.all([keep(0), keep(0)]);
    expect(twice.sort()).toEqual([false, true]);
    expect(await keep(1, 10)).toBe(true);
    expect(await keep(1, 11)).toBe(false);
    const seen = await getRequest(store, id);
    const reader = { id: 'reader', role: 'reader' } as const;
    const erase = { command: { move: 'erase' }, by: reader, at: monday.at } as const;
    await moveRequest(store, seen, erase, rules);
    expect(await findCopies(store, id)).toEqual([
      { ...made, version: 2, pages: 10, group: null, receipt: null },
    ]);
    await store.destroy();
  });
});
