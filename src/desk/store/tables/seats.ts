import type { Attendance } from '#src/desk/rules/calendar/attendance.ts';

/** Booked seats of the reading room, and originals that are out of the store. */
export interface SeatTables {
  bookings: BookingRow;
  booking_log: BookingLogRow;
  booking_days: BookingDayRow;
  attendance: AttendanceRow;
  attendance_log: AttendanceLogRow;
  originals_out: OriginalOutRow;
}

/** The current state of a booked seat. */
interface BookingRow {
  request_id: string;
  /** From 1. */
  number: number;
  /** Random; the UID in the reader's own calendar. Nothing once the request is erased. */
  uid: string | null;
  state: 'booked' | 'cancelled';
  /** Incremented with every change, from 1. */
  step: number;
  /** Time of the last change. */
  changed_at: string;
  day: string;
  /** `HH:MM` in Vietnam. */
  from_time: string;
  until_time: string;
  /** From 1. */
  seat: number;
}

/** The log of bookings: append-only, so it holds no personal data of readers. */
interface BookingLogRow {
  request_id: string;
  number: number;
  step: number;
  at: string;
  actor: string;
  /** `free`: the request no longer allows a visit on that day. */
  move: 'book' | 'move' | 'cancel' | 'free';
  day: string;
  from_time: string;
  until_time: string;
  seat: number;
}

/** The latest attendance mark of a booking. There is no row if it was never marked. */
interface AttendanceRow {
  request_id: string;
  /** Of the booking. */
  number: number;
  /** Incremented with every mark, from 1. */
  step: number;
  /** Nothing once a mark was undone. */
  mark: Attendance | null;
}

/** The log of attendance marks: append-only, so it holds no personal data of readers. */
interface AttendanceLogRow extends AttendanceRow {
  at: string;
  actor: string;
}

/** One row per day, locked by a transaction that changes bookings of that day. */
interface BookingDayRow {
  day: string;
  turn: number;
}

/** Originals out of the store, each for only one request. */
interface OriginalOutRow {
  unit: string;
  request_id: string;
}
