import type { Transaction } from 'kysely';
import type { DeskTables } from '../tables.ts';
import type { OtherRequest } from './promised-days.ts';

/**
 * Records that an original has left the store for a request. The caller must roll back if it
 * returns another request that has it.
 */
export async function takeOut(
  transaction: Transaction<DeskTables>,
  unit: string,
  requestId: string,
): Promise<OtherRequest | undefined> {
  await transaction
    .insertInto('originals_out')
    .values({ unit, request_id: requestId })
    .onConflict((conflict) => conflict.column('unit').doNothing())
    .execute();
  return transaction
    .selectFrom('originals_out')
    .innerJoin('requests', 'requests.id', 'originals_out.request_id')
    .innerJoin('deliveries', (join) =>
      join
        .onRef('deliveries.request_id', '=', 'originals_out.request_id')
        .onRef('deliveries.unit', '=', 'originals_out.unit'),
    )
    .select(['requests.code', 'deliveries.held_until as day'])
    .where('originals_out.unit', '=', unit)
    .where('originals_out.request_id', '!=', requestId)
    .where('deliveries.state', 'in', ['fetched', 'handed-out'])
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Records that it is back, unless another item of the request still needs it. */
export async function bringBack(
  transaction: Transaction<DeskTables>,
  unit: string,
  requestId: string,
): Promise<void> {
  const out = await transaction
    .selectFrom('deliveries')
    .select('place')
    .where('unit', '=', unit)
    .where('request_id', '=', requestId)
    .where('state', 'in', ['fetched', 'handed-out'])
    .limit(1)
    .execute();
  if (out.length > 0) return;
  await transaction
    .deleteFrom('originals_out')
    .where('unit', '=', unit)
    .where('request_id', '=', requestId)
    .execute();
}
