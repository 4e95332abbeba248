import type { Selectable, Transaction } from 'kysely';
import type { SeatTime } from '#src/desk/rules/calendar/slots.ts';
import type { DeskTables } from '../tables.ts';
import { queueSeatLetter } from './seat-letters.ts';

interface BookingStep {
  readonly move: 'move' | 'cancel' | 'free';
  /** With `move`: the new seat. */
  readonly time?: SeatTime;
}

/** Who changes a booking, when, and whether its reader gets a letter. */
export interface SeatDoing {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly tellsReader: boolean;
}

/**
 * Changes a booking in the version that was seen, with its log line and its letter.
 *
 * @returns false if somebody else has changed it since
 */
export async function addBookingStep(
  transaction: Transaction<DeskTables>,
  seen: Selectable<DeskTables['bookings']>,
  { move, time }: BookingStep,
  { at, actor, tellsReader }: SeatDoing,
): Promise<boolean> {
  const { request_id, number } = seen;
  const step = seen.step + 1;
  const place = time
    ? { day: time.day, from_time: time.from, until_time: time.until, seat: time.seat }
    : { day: seen.day, from_time: seen.from_time, until_time: seen.until_time, seat: seen.seat };
  const state = move === 'move' ? 'booked' : 'cancelled';
  const { numUpdatedRows } = await transaction
    .updateTable('bookings')
    .set({ ...place, state, step, changed_at: at })
    .where('request_id', '=', request_id)
    .where('number', '=', number)
    .where('step', '=', seen.step)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await transaction
    .insertInto('booking_log')
    .values({ request_id, number, step, at, actor, move, ...place })
    .execute();
  if (tellsReader) await queueSeatLetter(transaction, { requestId: request_id, number, step }, at);
  return true;
}
