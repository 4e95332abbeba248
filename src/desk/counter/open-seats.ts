import type { Attendance } from '../rules/calendar/attendance.ts';
import type { ReadingRoom } from '../rules/calendar/slots.ts';
import { buildCalendar, type CalendarChanges } from '../rules/calendar/working-days.ts';
import type { Staff } from '../accounts/staff.ts';
import {
  markAttendance,
  type MarkResult,
  type SeenAttendance,
} from '../store/counter/attendance.ts';
import {
  bookSeat,
  cancelBooking,
  moveBooking,
  type BookingResult,
  type SeenBooking,
} from '../store/counter/bookings.ts';
import type { WantedSeat } from '../store/counter/find-seat.ts';
import {
  findBookings,
  listBookedSeats,
  type BookedSeat,
  type Booking,
} from '../store/counter/list-bookings.ts';
import type { Store } from '../store/open-store.ts';
import type { RequestRecord } from '../store/request/request-record.ts';

/** Settings of `site.yaml` for seats and days. */
export interface SeatRules {
  readonly room: ReadingRoom;
  readonly calendar: CalendarChanges;
}

/** What staff do with seats of the reading room. */
export interface Seats {
  /** Current time, ISO 8601 in UTC. */
  now(): string;
  /** All bookings of a request, including cancelled ones. */
  find(requestId: string): Promise<readonly Booking[]>;
  /** Booked seats between two days, inclusive, or with no end. */
  list(from: string, until?: string): Promise<readonly BookedSeat[]>;
  book(
    seen: RequestRecord,
    wanted: WantedSeat & { readonly number: number },
    by: Staff,
    rules: SeatRules,
  ): Promise<BookingResult>;
  move(
    seen: RequestRecord,
    wanted: WantedSeat & SeenBooking,
    by: Staff,
    rules: SeatRules,
  ): Promise<BookingResult>;
  cancel(seen: RequestRecord, booking: SeenBooking, by: Staff): Promise<BookingResult>;
  /** Whether a reader came; `null` undoes an earlier mark. */
  mark(seen: SeenAttendance, mark: Attendance | null, by: Staff): Promise<MarkResult>;
}

export function openSeats(store: Store, now: () => Date): Seats {
  const doing = ({ id }: Staff) => ({ at: now().toISOString(), actor: id });
  const toRules = ({ room, calendar }: SeatRules) => ({ room, calendar: buildCalendar(calendar) });
  return {
    now: () => now().toISOString(),
    find: (requestId) => findBookings(store, requestId),
    list: (from, until) => listBookedSeats(store, from, until),
    book: (seen, wanted, by, rules) => bookSeat(store, seen, wanted, doing(by), toRules(rules)),
    move: (seen, wanted, by, rules) => moveBooking(store, seen, wanted, doing(by), toRules(rules)),
    cancel: (seen, booking, by) => cancelBooking(store, seen, booking, doing(by)),
    mark: (seen, mark, by) => markAttendance(store, seen, mark, doing(by)),
  };
}
