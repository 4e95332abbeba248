import { afterEach, expect, it } from 'vitest';
import type { Attendance } from '#src/desk/rules/calendar/attendance.ts';
import type { MoveCommand } from '#src/desk/rules/apply-move.ts';
import { markAttendance } from '#src/desk/store/counter/attendance.ts';
import { bookSeat, cancelBooking, moveBooking } from '#src/desk/store/counter/bookings.ts';
import { findBookings, listBookedSeats } from '#src/desk/store/counter/list-bookings.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { calendar, moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';

const sessions = [
  { from: '07:30', until: '11:30' },
  { from: '13:30', until: '17:00' },
];
const room = { seats: 4, sessions, daysAhead: 30 };
const reading = { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-04' } as const;
const refuse = { kind: 'refuse', reason: 'privacy' } as const;
// Hours in UTC: the session is from 00:30 until 04:30.
const monday = '2026-11-23T02:00:00.000Z';
const during = '2026-11-25T02:00:00.000Z';
const after = '2026-11-25T04:30:00.000Z';
const day = '2026-11-25';

describeEachDatabase('whether readers came', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());

  const get = (id: string) => getRequest(store, id);
  const move = async (id: string, command: MoveCommand, at: string) => {
    const isReader = command.move === 'withdraw' || command.move === 'erase';
    const by = { id: 'hoa', role: isReader ? 'reader' : 'head' } as const;
    return moveRequest(store, await get(id), { command, by, at, text: 'Thư.' }, rules);
  };
  /** A request with a seat on the morning of a Wednesday. */
  const openBooked = async () => {
    store = await openStore(newPlace());
    const { id } = await saveRequest(store, newRequest(), () => 7);
    const decisions = new Map([reading, refuse].entries());
    await move(id, { move: 'decide', decisions, accessNow: sameAccess }, monday);
    const seat = { number: 1, day, from: '07:30' };
    const doing = { at: monday, actor: 'lan' };
    expect(await bookSeat(store, await get(id), seat, doing, { room, calendar })).toEqual({
      kind: 'done',
    });
    return id;
  };
  const mark = async (id: string, wanted: Attendance | null, at: string, markStep = 0, step = 1) =>
    (
      await markAttendance(
        store,
        { code: (await get(id)).code, number: 1, step, markStep },
        wanted,
        { at, actor: 'lan' },
      )
    ).kind;
  const stands = async (id: string) => {
    const [{ mark: now, markStep } = { mark: undefined, markStep: -1 }] = await findBookings(
      store,
      id,
    );
    return [now, markStep];
  };

  it('is marked on the day, taken back, and marked otherwise after the session', async () => {
    const id = await openBooked();
    expect(await stands(id)).toEqual([null, 0]);
    expect(await mark(id, 'came', during)).toBe('done');
    expect(await stands(id)).toEqual(['came', 1]);
    expect(await mark(id, null, during, 1)).toBe('done');
    expect(await stands(id)).toEqual([null, 2]);
    expect(await mark(id, 'missed', after, 2)).toBe('done');
    expect(await mark(id, null, '2026-12-24T02:00:00.000Z', 3)).toBe('done');
    expect(await listBookedSeats(store, day, day)).toMatchObject([{ mark: null, markStep: 4 }]);
    const log = await store.selectFrom('attendance_log').select(['step', 'mark']).execute();
    expect(log).toEqual([
      { step: 1, mark: 'came' },
      { step: 2, mark: null },
      { step: 3, mark: 'missed' },
      { step: 4, mark: null },
    ]);
    await expect(store.deleteFrom('attendance_log').execute()).rejects.toThrow();
    await expect(
      store.updateTable('attendance_log').set({ mark: 'came' }).execute(),
    ).rejects.toThrow();
  });

  it('is not said before the day, nor that somebody did not come before the session is over', async () => {
    const id = await openBooked();
    expect(await mark(id, 'came', '2026-11-24T16:59:00.000Z')).toBe('day-ahead');
    expect(await mark(id, 'missed', '2026-11-25T04:29:00.000Z')).toBe('not-over');
    expect(await stands(id)).toEqual([null, 0]);
  });

  it('is said once by two who press at the same time, and of the booking that was seen', async () => {
    const id = await openBooked();
    const both = await Promise.all([mark(id, 'came', after), mark(id, 'missed', after)]);
    expect(both.toSorted()).toEqual(['changed-meanwhile', 'done']);
    expect(await mark(id, 'came', after, 1, 2)).toBe('changed-meanwhile');
    expect(await mark(id, 'came', after, 7)).toBe('changed-meanwhile');
    const unknown = { code: 'YC-2026-999999', number: 1, step: 1, markStep: 0 };
    expect(await markAttendance(store, unknown, 'came', { at: after, actor: 'lan' })).toEqual({
      kind: 'changed-meanwhile',
    });
  });

  it('keeps a seat from being moved, cancelled or freed until it is taken back', async () => {
    const id = await openBooked();
    await mark(id, 'came', during);
    const doing = { at: during, actor: 'lan' };
    const seen = { number: 1, step: 1 };
    expect(await cancelBooking(store, await get(id), seen, doing)).toEqual({ kind: 'marked' });
    const afternoon = { ...seen, day, from: '13:30' };
    expect(await moveBooking(store, await get(id), afternoon, doing, { room, calendar })).toEqual({
      kind: 'marked',
    });
    expect(await move(id, { move: 'erase' }, during)).toEqual({ kind: 'moved' });
    expect(await stands(id)).toEqual(['came', 1]);
    expect(await listBookedSeats(store, day, day)).toHaveLength(1);
    await mark(id, null, during, 1);
    expect(await cancelBooking(store, await get(id), seen, doing)).toEqual({ kind: 'done' });
    expect(await mark(id, 'came', during, 2, 2)).toBe('changed-meanwhile');
  });

  it('sends the reader no letter and changes nothing in his calendar', async () => {
    const id = await openBooked();
    const letters = () => store.selectFrom('outbox').selectAll().orderBy('id').execute();
    const before = await letters();
    await mark(id, 'came', during);
    expect(await letters()).toEqual(before);
    expect(await findBookings(store, id)).toMatchObject([{ step: 1, changedAt: monday }]);
  });
});
