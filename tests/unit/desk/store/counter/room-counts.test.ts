import { afterEach, expect, it } from 'vitest';
import type { Attendance } from '#src/desk/rules/calendar/attendance.ts';
import { countRoomMonths } from '#src/desk/store/counter/room-counts.ts';
import { openStore, type Store } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

describeEachDatabase('the counts of the reading room', (newPlace) => {
  let store: Awaited<ReturnType<typeof openStore>>;
  let booked = 0;
  afterEach(() => store.destroy());

  const open = async () => {
    store = await openStore(newPlace());
    booked = 0;
    return (await saveRequest(store, newRequest(), () => 7)).id;
  };
  const book = async (id: string, day: string, mark?: Attendance | null, isCancelled = false) => {
    const key = { request_id: id, number: (booked += 1) };
    await (store as Store)
      .insertInto('bookings')
      .values({
        ...{ ...key, step: 1, uid: null, state: isCancelled ? 'cancelled' : 'booked', day },
        ...{ changed_at: '', from_time: '07:30', until_time: '11:30', seat: booked },
      })
      .execute();
    if (mark !== undefined)
      await store
        .insertInto('attendance')
        .values({ ...key, step: 1, mark })
        .execute();
  };
  const copy = (id: string, place: number, at: string, pages: number, copies: number) =>
    store
      .insertInto('copies')
      .values({
        ...{ request_id: id, place, version: 1, at, actor: 'lan', pages, copies },
        ...{ fee: null, fee_group: null, receipt: null },
      })
      .execute();
  const year = { from: '2026-01-01', until: '2026-12-31' };

  it('are by month, without seats that were cancelled, whole whether marked or not', async () => {
    const id = await open();
    await book(id, '2026-10-30', 'came');
    await book(id, '2026-11-02', 'came');
    await book(id, '2026-11-03', 'missed');
    await book(id, '2026-11-04', null);
    await book(id, '2026-11-05');
    await book(id, '2026-11-06', undefined, true);
    await book(id, '2027-01-04', 'came');
    await copy(id, 0, '2026-12-01T05:00:00.000Z', 3, 2);
    await copy(id, 1, '2026-12-01T06:00:00.000Z', 10, 1);
    const nothing = { booked: 0, came: 0, missed: 0, copied: 0, pages: 0 };
    expect(await countRoomMonths(store, year)).toEqual([
      { ...nothing, month: '2026-10', booked: 1, came: 1 },
      { ...nothing, month: '2026-11', booked: 4, came: 1, missed: 1 },
      { ...nothing, month: '2026-12', copied: 2, pages: 16 },
    ]);
    expect(await countRoomMonths(store, { from: '2025-01-01', until: '2025-12-31' })).toEqual([]);
  });

  it('have copies in the month of Vietnam, not of Greenwich', async () => {
    const id = await open();
    await copy(id, 0, '2026-10-31T16:59:59.999Z', 1, 1);
    await copy(id, 1, '2026-10-31T17:00:00.000Z', 5, 1);
    const months = await countRoomMonths(store, year);
    expect(months.map(({ month, pages }) => [month, pages])).toEqual([
      ['2026-10', 1],
      ['2026-11', 5],
    ]);
    const november = { from: '2026-11-01', until: '2026-11-30' };
    expect(await countRoomMonths(store, november)).toMatchObject([{ pages: 5 }]);
  });
});
