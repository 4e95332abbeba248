import type { Transaction } from 'kysely';
import type { DeskTables } from '../tables.ts';
import { addDeliveryStep } from './delivery-step.ts';
import { freeDays } from './promised-days.ts';

/**
 * Cancels calls of originals not yet fetched, for items that are no longer granted. Originals
 * already out of the store keep their state until somebody returns them.
 */
export async function cancelCalls(
  transaction: Transaction<DeskTables>,
  requestId: string,
  isGranted: (place: number) => boolean,
  by: { readonly at: string; readonly actor: string; readonly today: string },
): Promise<void> {
  const called = await transaction
    .selectFrom('deliveries')
    .selectAll()
    .where('request_id', '=', requestId)
    .where('state', '=', 'called')
    .execute();
  for (const delivery of called) {
    if (isGranted(delivery.place)) continue;
    await addDeliveryStep(transaction, delivery, { move: 'cancel', state: 'cancelled' }, by);
    await freeDays(transaction, delivery.unit, requestId, by.today);
  }
}
