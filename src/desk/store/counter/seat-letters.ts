import type { Transaction } from 'kysely';
import { claimMinutes, later, newLetter } from '../letters/outbox.ts';
import type { DeskTables } from '../tables.ts';

/** A booking after one of its changes. */
interface ChangedBooking {
  readonly requestId: string;
  readonly number: number;
  readonly step: number;
}

/**
 * Queues a letter to the reader about the current state of a booking. An unsent letter about the
 * same booking is replaced, so that only the newest state is reported. The earlier letter may be in
 * transmission: the newer one then waits as long as one server may take to send a letter, so that
 * it never arrives first.
 */
export async function queueSeatLetter(
  transaction: Transaction<DeskTables>,
  { requestId, number: booking, step: version }: ChangedBooking,
  at: string,
): Promise<void> {
  const waiting = await transaction
    .selectFrom('outbox')
    .select(['id', 'due_at', 'tries', 'refusal'])
    .where('request_id', '=', requestId)
    .where('booking', '=', booking)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  if (waiting !== undefined) {
    const { id, due_at, tries, refusal } = waiting;
    const isUnderWay = tries > 0 && refusal === null;
    const last = later(new Date(at), claimMinutes);
    const due = due_at < last ? due_at : last;
    const { numUpdatedRows } = await transaction
      .updateTable('outbox')
      .set({
        version,
        refusal: null,
        ...(isUnderWay ? { due_at: due > at ? due : at } : { due_at: at, tries: 0 }),
      })
      .where('id', '=', id)
      .where('sent_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return;
  }
  await transaction
    .insertInto('outbox')
    .values(newLetter({ requestId, version, recipient: 'reader', booking }, at))
    .execute();
}
