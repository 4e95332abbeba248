import type { Transaction } from 'kysely';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import {
  findSession,
  listSlots,
  overlaps,
  type ReadingRoom,
  type SeatTime,
} from '#src/desk/rules/calendar/slots.ts';
import type { WorkingCalendar } from '#src/desk/rules/calendar/working-days.ts';
import type { DeskTables } from '../tables.ts';

/** The wanted seat; the first free one if none is named. */
export interface WantedSeat {
  readonly day: string;
  /** Start of the session, `HH:MM`. */
  readonly from: string;
  readonly seat?: number | undefined;
}

export type SeatRefusal =
  /** All seats of the session are booked. */
  | { readonly kind: 'full' | 'no-session' }
  /** Another request has this seat. */
  | { readonly kind: 'taken'; readonly code: string }
  /** The request already has a seat for these hours. */
  | { readonly kind: 'already-booked' };

export interface BookingRules {
  readonly room: ReadingRoom;
  readonly calendar: WorkingCalendar;
}

/** Locks the bookings of these days until the transaction ends; in order, to avoid deadlocks. */
export async function lockDays(
  transaction: Transaction<DeskTables>,
  days: readonly string[],
): Promise<void> {
  for (const day of [...new Set(days)].sort())
    await transaction
      .insertInto('booking_days')
      .values({ day, turn: 1 })
      .onConflict((conflict) =>
        conflict.column('day').doUpdateSet((eb) => ({ turn: eb('booking_days.turn', '+', 1) })),
      )
      .execute();
}

/** The seat that a booking gets. The caller must hold the lock of the day. */
export async function findSeat(
  transaction: Transaction<DeskTables>,
  own: { readonly requestId: string; readonly number: number },
  { day, from, seat }: WantedSeat,
  { room, calendar }: BookingRules,
  { at }: { readonly at: string },
): Promise<SeatTime | SeatRefusal> {
  const session = findSession(room, from);
  if (session === undefined) return { kind: 'no-session' };
  const time = { day, ...session };
  const rows = await transaction
    .selectFrom('bookings')
    .innerJoin('requests', 'requests.id', 'bookings.request_id')
    .select(['request_id', 'number', 'requests.code', 'day', 'seat'])
    .select(['from_time as from', 'until_time as until'])
    .where('bookings.state', '=', 'booked')
    .where('day', '=', day)
    .execute();
  const isOwn = (row: (typeof rows)[number]) =>
    row.request_id === own.requestId && row.number === own.number;
  const others = rows.filter((row) => !isOwn(row) && overlaps(row, time));
  if (others.some((row) => row.request_id === own.requestId)) return { kind: 'already-booked' };
  const holder = others.find((row) => row.seat === seat);
  if (holder !== undefined) return { kind: 'taken', code: holder.code };
  const clock = { at, today: dayInVietnam(new Date(at)) };
  const { slots } = listSlots(room, day, others, calendar, clock);
  const free = seat ?? slots.find((slot) => slot.from === from)?.freeSeats[0];
  return free === undefined ? { kind: 'full' } : { ...time, seat: free };
}
