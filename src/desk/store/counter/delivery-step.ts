import type { Selectable, Transaction } from 'kysely';
import type { DeliveryMove, DeliveryState } from '#src/desk/rules/calendar/delivery.ts';
import type { DeskTables } from '../tables.ts';

export type DeliveryRow = Selectable<DeskTables['deliveries']>;

interface DeliveryStep {
  readonly move: DeliveryMove;
  readonly state: DeliveryState;
  readonly heldUntil?: string;
}

/**
 * Changes a delivery in the version that was seen, with its log line.
 *
 * @returns false if somebody else has changed it since
 */
export async function addDeliveryStep(
  transaction: Transaction<DeskTables>,
  seen: DeliveryRow,
  { move, state, heldUntil = seen.held_until }: DeliveryStep,
  { at, actor }: { readonly at: string; readonly actor: string },
): Promise<boolean> {
  const { request_id, place, number } = seen;
  const step = seen.step + 1;
  const { numUpdatedRows } = await transaction
    .updateTable('deliveries')
    .set({ state, step, held_until: heldUntil })
    .where('request_id', '=', request_id)
    .where('place', '=', place)
    .where('number', '=', number)
    .where('step', '=', seen.step)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await transaction
    .insertInto('delivery_log')
    .values({ request_id, place, number, step, at, actor, move, held_until: heldUntil })
    .execute();
  return true;
}
