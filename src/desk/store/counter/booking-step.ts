import type { Selectable, Transaction } from 'kysely';
import type { SeatTime } from '../../rules/slots.ts';
import type { DeskTables } from '../tables.ts';

interface BookingStep {
  readonly move: 'move' | 'cancel' | 'free';
  /** With `move`: where it goes. */
  readonly time?: SeatTime;
}

/**
 * Changes a booking as it was seen, with its line in the log.
 * @returns false when somebody else has changed it since
 */
export async function addBookingStep(
  transaction: Transaction<DeskTables>,
  seen: Selectable<DeskTables['bookings']>,
  { move, time }: BookingStep,
  { at, actor }: { readonly at: string; readonly actor: string },
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
  return true;
}
