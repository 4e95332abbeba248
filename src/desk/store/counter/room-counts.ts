import { sql } from 'kysely';
import { addDays } from '#src/domain/days.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { toMoment } from '#src/desk/rules/calendar/seat-times.ts';
import type { Store } from '../open-store.ts';
import type { Period } from '../period-counts.ts';

/** Use of the reading room in a month, `YYYY-MM`. */
export interface RoomMonth {
  readonly month: string;
  /** Seats booked for its days and not cancelled. */
  readonly booked: number;
  /** How many of their readers came or did not, as marked by staff. */
  readonly came: number;
  readonly missed: number;
  /** Records of which copies were made. */
  readonly copied: number;
  /** Pages of all these copies. */
  readonly pages: number;
}

/** By month, earliest first; empty months are left out. */
export async function countRoomMonths(store: Store, period: Period): Promise<readonly RoomMonth[]> {
  const [seats, copies] = await Promise.all([
    countSeats(store, period),
    countCopies(store, period),
  ]);
  const months = [...new Set([...seats.keys(), ...copies.keys()])].sort();
  return months.map((month) => ({
    month,
    ...(seats.get(month) ?? { booked: 0, came: 0, missed: 0 }),
    ...(copies.get(month) ?? { copied: 0, pages: 0 }),
  }));
}

async function countSeats(store: Store, { from, until }: Period) {
  const rows = await store
    .selectFrom('bookings')
    .leftJoin('attendance', (join) =>
      join
        .onRef('attendance.request_id', '=', 'bookings.request_id')
        .onRef('attendance.number', '=', 'bookings.number'),
    )
    .select((eb) => [
      eb.fn<string>('substr', [eb.ref('day'), eb.lit(1), eb.lit(7)]).as('month'),
      'mark',
      eb.fn.countAll().as('count'),
    ])
    // A literal, as in the partial index of seats; with a parameter the index would not be used.
    .where('bookings.state', '=', sql.lit('booked'))
    .where('day', '>=', from)
    .where('day', '<=', until)
    .groupBy(['month', 'mark'])
    .execute();
  const months = new Map<string, Pick<RoomMonth, 'booked' | 'came' | 'missed'>>();
  for (const { month, mark, ...row } of rows) {
    const { booked, came, missed } = months.get(month) ?? { booked: 0, came: 0, missed: 0 };
    const count = Number(row.count);
    months.set(month, {
      booked: booked + count,
      came: mark === 'came' ? count : came,
      missed: mark === 'missed' ? count : missed,
    });
  }
  return months;
}

/** Grouped by hour, because a month in Vietnam starts in the middle of a UTC day. */
async function countCopies(store: Store, { from, until }: Period) {
  const rows = await store
    .selectFrom('copies')
    .select((eb) => [
      eb.fn<string>('substr', [eb.ref('at'), eb.lit(1), eb.lit(13)]).as('hour'),
      eb.fn.countAll().as('copied'),
      sql<number | string>`sum(pages * copies)`.as('pages'),
    ])
    .where('at', '>=', toMoment(from, '00:00'))
    .where('at', '<', toMoment(addDays(until, 1), '00:00'))
    .groupBy('hour')
    .execute();
  const months = new Map<string, Pick<RoomMonth, 'copied' | 'pages'>>();
  for (const { hour, ...row } of rows) {
    const month = dayInVietnam(new Date(`${hour}:00:00.000Z`)).slice(0, 7);
    const { copied, pages } = months.get(month) ?? { copied: 0, pages: 0 };
    months.set(month, { copied: copied + Number(row.copied), pages: pages + Number(row.pages) });
  }
  return months;
}
