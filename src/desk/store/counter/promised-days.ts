import type { Transaction } from 'kysely';
import { isOpenDelivery, listDays, type PromisedDays } from '#src/desk/rules/calendar/delivery.ts';
import type { DeskTables } from '../tables.ts';

/** Another request to which an original is promised, or which still has it. */
export interface OtherRequest {
  readonly code: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/**
 * Promises an original to a request for all of these days. The caller must roll back if it returns
 * another request that has one of them.
 */
export async function promiseDays(
  transaction: Transaction<DeskTables>,
  unit: string,
  requestId: string,
  days: PromisedDays,
): Promise<OtherRequest | undefined> {
  await transaction
    .insertInto('promised_days')
    .values(listDays(days).map((day) => ({ unit, day, request_id: requestId })))
    .onConflict((conflict) => conflict.columns(['unit', 'day']).doNothing())
    .execute();
  return transaction
    .selectFrom('promised_days')
    .innerJoin('requests', 'requests.id', 'promised_days.request_id')
    .select(['requests.code', 'promised_days.day'])
    .where('unit', '=', unit)
    .where('day', '>=', days.from)
    .where('day', '<=', days.until)
    .where('request_id', '!=', requestId)
    .orderBy('day')
    .limit(1)
    .executeTakeFirst();
}

/** Frees the days from `from` on for which no delivery of the request needs the original. */
export async function freeDays(
  transaction: Transaction<DeskTables>,
  unit: string,
  requestId: string,
  from: string,
): Promise<void> {
  const deliveries = await transaction
    .selectFrom('deliveries')
    .select(['state', 'first_day', 'held_until'])
    .where('request_id', '=', requestId)
    .where('unit', '=', unit)
    .execute();
  const needed = new Set(
    deliveries
      .filter(({ state }) => isOpenDelivery(state))
      .flatMap((one) => listDays({ from: one.first_day, until: one.held_until })),
  );
  const promised = await transaction
    .selectFrom('promised_days')
    .select('day')
    .where('unit', '=', unit)
    .where('request_id', '=', requestId)
    .where('day', '>=', from)
    .execute();
  const free = promised.map(({ day }) => day).filter((day) => !needed.has(day));
  if (free.length === 0) return;
  await transaction
    .deleteFrom('promised_days')
    .where('unit', '=', unit)
    .where('request_id', '=', requestId)
    .where('day', 'in', free)
    .execute();
}
