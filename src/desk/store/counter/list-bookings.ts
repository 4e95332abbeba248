import { sql } from 'kysely';
import type { Attendance } from '#src/desk/rules/calendar/attendance.ts';
import type { SeatTime } from '#src/desk/rules/calendar/slots.ts';
import type { Store } from '../open-store.ts';

/** The current state of a seat booked for a request. */
export interface Booking extends SeatTime {
  readonly number: number;
  readonly state: 'booked' | 'cancelled';
  readonly step: number;
  /** Random; nothing once the request is erased. */
  readonly uid: string | null;
  /** Of the last change, ISO 8601, UTC. */
  readonly changedAt: string;
  /** Whether the reader came, if marked. */
  readonly mark: Attendance | null;
  /** How often that was marked or unmarked. */
  readonly markStep: number;
}

/** An active booking, with the code of its request. */
export interface BookedSeat extends Booking {
  readonly code: string;
}

const columns = [
  'bookings.number',
  'bookings.state',
  'bookings.step',
  'bookings.uid',
  'bookings.changed_at as changedAt',
  'bookings.day',
  'bookings.from_time as from',
  'bookings.until_time as until',
  'bookings.seat',
] as const;

/** Bookings with their attendance marks. */
const withMarks = (store: Store) =>
  store
    .selectFrom('bookings')
    .leftJoin('attendance', (join) =>
      join
        .onRef('attendance.request_id', '=', 'bookings.request_id')
        .onRef('attendance.number', '=', 'bookings.number'),
    )
    .select(columns)
    .select((eb) => ['mark', eb.fn.coalesce('attendance.step', eb.lit(0)).as('markStep')]);

/** All bookings of a request, oldest first, including cancelled ones. */
export function findBookings(store: Store, requestId: string): Promise<readonly Booking[]> {
  return withMarks(store)
    .where('bookings.request_id', '=', requestId)
    .orderBy('bookings.number')
    .execute();
}

/** Active bookings between two days, inclusive, by day, session and seat. */
export function listBookedSeats(
  store: Store,
  from: string,
  until?: string,
): Promise<readonly BookedSeat[]> {
  return (
    withMarks(store)
      .innerJoin('requests', 'requests.id', 'bookings.request_id')
      .select('requests.code')
      // A literal, as in the partial index of seats; with a parameter the index would not be used.
      .where('bookings.state', '=', sql.lit('booked'))
      .where('day', '>=', from)
      .$if(until !== undefined, (query) => query.where('day', '<=', until ?? ''))
      .orderBy('day')
      .orderBy('from_time')
      .orderBy('seat')
      .execute()
  );
}
