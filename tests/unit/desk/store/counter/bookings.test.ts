import { afterEach, expect, it } from 'vitest';
import type { MoveCommand } from '#src/desk/rules/apply-move.ts';
import type { Decision } from '#src/desk/rules/decision.ts';
import { bookSeat, cancelBooking, moveBooking } from '#src/desk/store/counter/bookings.ts';
import type { WantedSeat } from '#src/desk/store/counter/find-seat.ts';
import { findBookings, listBookedSeats } from '#src/desk/store/counter/list-bookings.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { calendar, moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';

const morning = { from: '07:30', until: '11:30' };
const afternoon = { from: '13:30', until: '17:00' };
const room = { seats: 4, sessions: [morning, afternoon], daysAhead: 30 };
const reading = { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-04' } as const;
const refuse = { kind: 'refuse', reason: 'privacy' } as const;
const on = (day: string, time = '02:00') => ({ at: `${day}T${time}:00.000Z`, actor: 'lan' });
const monday = on('2026-11-24');
const wednesday = { day: '2026-11-25', from: '07:30' };

describeEachDatabase('seats', (newPlace) => {
  let store: DeskStore;
  let drawn = 0;
  afterEach(() => store.destroy());

  const get = (id: string) => getRequest(store, id);
  const move = async (id: string, command: MoveCommand, at = monday.at) => {
    const isReader = command.move === 'withdraw' || command.move === 'erase';
    const by = { id: 'hoa', role: isReader ? 'reader' : 'head' } as const;
    return moveRequest(store, await get(id), { command, by, at, text: 'Thư.' }, rules);
  };
  const decide = (id: string, ...all: readonly Decision[]) =>
    move(id, { move: 'decide', decisions: new Map(all.entries()), accessNow: sameAccess });
  const grant = async (...decisions: readonly Decision[]) => {
    const { id } = await saveRequest(store, newRequest(), () => (drawn += 1));
    const all = decisions.length === 0 ? [reading, refuse] : decisions;
    expect(await decide(id, ...all)).toEqual({ kind: 'moved' });
    return id;
  };
  const book = async (id: string, wanted: WantedSeat = wednesday, number = 1, doing = monday) =>
    bookSeat(store, await get(id), { ...wanted, number }, doing, { room, calendar });
  const go = async (id: string, wanted: WantedSeat, step = 1, doing = monday) =>
    moveBooking(store, await get(id), { ...wanted, number: 1, step }, doing, { room, calendar });
  const cancel = async (id: string, step = 1, doing = monday) =>
    cancelBooking(store, await get(id), { number: 1, step }, doing);
  const count = (results: readonly { kind: string }[], kind: string) =>
    results.filter((one) => one.kind === kind).length;
  const openFifty = async () => {
    store = await openStore(newPlace());
    const ids: string[] = [];
    for (let made = 0; made < 50; made += 1) ids.push(await grant());
    return ids;
  };

  it('are each booked once when fifty requests book one at the same time', async () => {
    const ids = await openFifty();
    const results = await Promise.all(ids.map((id) => book(id)));
    expect(count(results, 'done')).toBe(4);
    expect(count(results, 'full')).toBe(46);
    const seats = await listBookedSeats(store, '2026-11-25', '2026-11-25');
    expect(seats.map(({ seat }) => seat)).toEqual([1, 2, 3, 4]);
  });

  it('that fifty requests name are given to one of them', async () => {
    const ids = await openFifty();
    const results = await Promise.all(ids.map((id) => book(id, { ...wednesday, seat: 3 })));
    expect(count(results, 'done')).toBe(1);
    expect(count(results, 'taken')).toBe(49);
  });

  it('go to one of fifty that are moved to one seat, and the others keep theirs', async () => {
    const ids = await openFifty();
    const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'];
    const slots = days.flatMap((day) => room.sessions.map(({ from }) => ({ day, from })));
    for (const [at, id] of ids.slice(0, 40).entries())
      expect(await book(id, slots[Math.trunc(at / 4)])).toEqual({ kind: 'done' });
    const there = { day: '2026-12-01', from: '07:30', seat: 2 };
    const results = await Promise.all(ids.slice(0, 40).map((id) => go(id, there)));
    expect(count(results, 'done')).toBe(1);
    expect(count(results, 'taken')).toBe(39);
    expect(await listBookedSeats(store, '2026-11-24')).toHaveLength(40);
  });

  it('are exchanged between days by two at once, and neither waits for ever', async () => {
    store = await openStore(newPlace());
    const [one, other] = [await grant(), await grant()];
    const tuesday = { day: '2026-11-26', from: '07:30' };
    await book(one, wednesday);
    await book(other, tuesday);
    const both = await Promise.all([go(one, tuesday), go(other, wednesday)]);
    expect(both).toEqual([{ kind: 'done' }, { kind: 'done' }]);
  });

  it('are booked once however often one form is sent', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    const results = await Promise.all(Array.from({ length: 50 }, () => book(id)));
    expect(count(results, 'done')).toBe(1);
    expect(count(results, 'changed-meanwhile')).toBe(49);
  });

  it('say who has one, and that a request has one for these hours', async () => {
    store = await openStore(newPlace());
    const [one, other] = [await grant(), await grant()];
    await book(one, { ...wednesday, seat: 2 });
    const { code } = await get(one);
    expect(await book(other, { ...wednesday, seat: 2 })).toEqual({ kind: 'taken', code });
    expect(await book(one, { ...wednesday, seat: 3 }, 2)).toEqual({ kind: 'already-booked' });
    expect(await book(one, { day: '2026-11-25', from: '13:30' }, 2)).toEqual({ kind: 'done' });
    expect(await book(other, { day: '2026-11-28', from: '07:30' })).toEqual({ kind: 'weekend' });
    expect(await book(other, { day: '2026-12-07', from: '07:30' })).toEqual({
      kind: 'outside-permission',
    });
  });

  it('are not booked twice for hours that overlap since the sessions were changed', async () => {
    store = await openStore(newPlace());
    const [one, other] = [await grant(), await grant()];
    await book(one, { ...wednesday, seat: 1 });
    const later = { ...room, sessions: [{ from: '09:00', until: '12:00' }] };
    const seen = await get(other);
    const wanted = { day: '2026-11-25', from: '09:00', number: 1, seat: 1 };
    const result = await bookSeat(store, seen, wanted, monday, { room: later, calendar });
    expect(result).toMatchObject({ kind: 'taken' });
  });

  it('are moved and cancelled as they were seen, each with a line in the log', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    await book(id);
    const [before] = await findBookings(store, id);
    expect(await go(id, { day: '2026-11-26', from: '13:30', seat: 4 })).toEqual({ kind: 'done' });
    expect(await go(id, wednesday)).toEqual({ kind: 'changed-meanwhile' });
    expect(await cancel(id)).toEqual({ kind: 'changed-meanwhile' });
    expect(await cancel(id, 2)).toEqual({ kind: 'done' });
    expect(await cancel(id, 3)).toEqual({ kind: 'changed-meanwhile' });
    expect(await findBookings(store, id)).toEqual([
      {
        ...{ number: 1, state: 'cancelled', step: 3, uid: before?.uid, changedAt: monday.at },
        ...{ day: '2026-11-26', ...afternoon, seat: 4, mark: null, markStep: 0 },
      },
    ]);
    const log = await store.selectFrom('booking_log').select(['move', 'day', 'seat']).execute();
    expect(log).toEqual([
      { move: 'book', day: '2026-11-25', seat: 1 },
      { move: 'move', day: '2026-11-26', seat: 4 },
      { move: 'cancel', day: '2026-11-26', seat: 4 },
    ]);
    await expect(store.deleteFrom('booking_log').execute()).rejects.toThrow();
    await expect(store.updateTable('booking_log').set({ seat: 1 }).execute()).rejects.toThrow();
  });

  it('that were used stay as they were', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    await book(id);
    const after = on('2026-11-26');
    expect(await cancel(id, 1, after)).toEqual({ kind: 'day-past' });
    expect(await go(id, { day: '2026-11-27', from: '07:30' }, 1, after)).toEqual({
      kind: 'session-past',
    });
  });

  it.each([
    ['withdrawn', { move: 'withdraw', items: new Set([0, 1]) }],
    ['erased', { move: 'erase' }],
    ['closed', { move: 'close-silent' }],
    ['refused', { move: 'decide', decisions: new Map([[0, refuse]]), accessNow: sameAccess }],
  ] as const)('of a request that is %s are free again', async (_, command) => {
    store = await openStore(newPlace());
    // One item stays undecided, so that it can be closed.
    const id = await grant(reading);
    await book(id, { day: '2026-11-24', from: '07:30' }, 1, on('2026-11-24', '01:00'));
    await book(id, wednesday, 2);
    // Its reader has had two weeks to answer.
    if (command.move === 'close-silent') await move(id, { move: 'ask' }, on('2026-11-02').at);
    expect(await move(id, command)).toEqual({ kind: 'moved' });
    expect(await listBookedSeats(store, '2026-11-24')).toEqual([]);
    const log = await store.selectFrom('booking_log').select(['move', 'actor']).execute();
    expect(log.filter((line) => line.move === 'free')).toHaveLength(2);
    expect(await book(await grant())).toEqual({ kind: 'done' });
    expect(await book(id, wednesday, 3)).toEqual({ kind: 'not-granted' });
  });

  it('are free again on the days that a new decision leaves out alone', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    await book(id, wednesday);
    await book(id, { day: '2026-12-03', from: '07:30' }, 2);
    await decide(id, { ...reading, until: '2026-11-30' });
    const left = await listBookedSeats(store, '2026-11-24');
    expect(left.map(({ day }) => day)).toEqual(['2026-11-25']);
  });

  it('of an erased request have no name in a calendar any more', async () => {
    store = await openStore(newPlace());
    const id = await grant();
    await book(id);
    expect((await findBookings(store, id))[0]?.uid).toMatch(/^[\w-]{36}$/);
    await move(id, { move: 'erase' });
    expect((await findBookings(store, id))[0]?.uid).toBeNull();
  });
});
