import type { Transaction } from 'kysely';
import type { DeskTables } from '../tables.ts';
import { addDeliveryStep } from './delivery-step.ts';
import { freeDays } from './promised-days.ts';

/**
 * Calls off what was not fetched yet for items that nobody may be given any more. What is out of
 * the store stays where it is until somebody brings it back.
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
