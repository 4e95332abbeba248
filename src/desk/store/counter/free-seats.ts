import type { Transaction } from 'kysely';
import { isOver } from '#src/desk/rules/calendar/slots.ts';
import type { DeskTables } from '../tables.ts';
import { findMark } from './attendance.ts';
import { addBookingStep, type SeatDoing } from './booking-step.ts';

/**
 * Frees the seats of a request on days for which it no longer allows anything; past sessions are
 * unchanged.
 */
export async function freeSeats(
  transaction: Transaction<DeskTables>,
  requestId: string,
  mayComeOn: (day: string) => boolean,
  by: SeatDoing,
): Promise<void> {
  const booked = await transaction
    .selectFrom('bookings')
    .selectAll()
    .where('request_id', '=', requestId)
    .where('state', '=', 'booked')
    .execute();
  for (const row of booked) {
    if (isOver({ day: row.day, until: row.until_time }, by.at) || mayComeOn(row.day)) continue;
    // Its reader has come.
    if ((await findMark(transaction, row)) !== null) continue;
    await addBookingStep(transaction, row, { move: 'free' }, by);
  }
}

/** Removes the UIDs that identify the request's bookings in its reader's calendar. */
export async function eraseSeatIds(
  transaction: Transaction<DeskTables>,
  requestId: string,
): Promise<void> {
  await transaction
    .updateTable('bookings')
    .set({ uid: null })
    .where('request_id', '=', requestId)
    .execute();
}
