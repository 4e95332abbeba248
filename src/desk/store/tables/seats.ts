import type { Attendance } from '#src/desk/rules/calendar/attendance.ts';

/** Seats of the reading room that are booked, and originals that are out of the store. */
export interface SeatTables {
  bookings: BookingRow;
  booking_log: BookingLogRow;
  booking_days: BookingDayRow;
  attendance: AttendanceRow;
  attendance_log: AttendanceLogRow;
  originals_out: OriginalOutRow;
}

/** A seat that was booked for a request, as it is now. */
interface BookingRow {
  request_id: string;
  /** From 1. */
  number: number;
  /** Random; names it in the reader's own calendar. Nothing once the request is erased. */
  uid: string | null;
  state: 'booked' | 'cancelled';
  /** Rises by one with every change, from 1. */
  step: number;
  /** Of the last change. */
  changed_at: string;
  day: string;
  /** `HH:MM` in Vietnam. */
  from_time: string;
  until_time: string;
  /** From 1. */
  seat: number;
}

/** Who booked, moved and cancelled seats: never changed and never removed, so nothing personal of readers. */
interface BookingLogRow {
  request_id: string;
  number: number;
  step: number;
  at: string;
  actor: string;
  /** `free`: the request lost its right to come on that day. */
  move: 'book' | 'move' | 'cancel' | 'free';
  day: string;
  from_time: string;
  until_time: string;
  seat: number;
}

/** Whether the reader of a booking came, as it was last marked. Without a row nobody has said so. */
interface AttendanceRow {
  request_id: string;
  /** Of the booking. */
  number: number;
  /** Rises by one with every mark, from 1. */
  step: number;
  /** Nothing once a mark was taken back. */
  mark: Attendance | null;
}

/** Who marked whom when: never changed and never removed, so nothing personal of readers. */
interface AttendanceLogRow extends AttendanceRow {
  at: string;
  actor: string;
}

/** One row a day: whoever changes bookings of a day holds it until his transaction ends. */
interface BookingDayRow {
  day: string;
  turn: number;
}

/** Originals that are out of the store, each for one request alone. */
interface OriginalOutRow {
  unit: string;
  request_id: string;
}
