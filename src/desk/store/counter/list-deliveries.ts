import type { DeliveryState } from '#src/desk/rules/calendar/delivery.ts';
import type { Store } from '../open-store.ts';

/** The current state of an original called for an item of a request. */
export interface Delivery {
  readonly place: number;
  readonly number: number;
  readonly unit: string;
  readonly state: DeliveryState;
  readonly step: number;
  readonly firstDay: string;
  readonly heldUntil: string;
}

/** One that is still promised, with its record and its reader. */
export interface OpenDelivery extends Delivery {
  readonly code: string;
  readonly title: string;
  readonly reference: string;
}

const columns = [
  'deliveries.place',
  'deliveries.number',
  'deliveries.unit',
  'deliveries.state',
  'deliveries.step',
  'deliveries.first_day as firstDay',
  'deliveries.held_until as heldUntil',
] as const;

/** The latest delivery of each item of a request, by position. */
export async function findDeliveries(
  store: Store,
  requestId: string,
): Promise<ReadonlyMap<number, Delivery>> {
  const rows = await listDeliveries(store, requestId);
  return new Map(rows.map((row) => [row.place, row]));
}

/** All deliveries of a request, by position, oldest first. */
export function listDeliveries(store: Store, requestId: string): Promise<readonly Delivery[]> {
  return store
    .selectFrom('deliveries')
    .select(columns)
    .where('request_id', '=', requestId)
    .orderBy('place')
    .orderBy('number')
    .execute();
}

/**
 * All deliveries still promised, or those of one request by code, earliest day first; returns one
 * more than `most` if there are more.
 */
export function listOpenDeliveries(
  store: Store,
  most: number,
  code?: string,
): Promise<readonly OpenDelivery[]> {
  return store
    .selectFrom('deliveries')
    .innerJoin('requests', 'requests.id', 'deliveries.request_id')
    .innerJoin('request_items', (join) =>
      join
        .onRef('request_items.request_id', '=', 'deliveries.request_id')
        .onRef('request_items.place', '=', 'deliveries.place'),
    )
    .select([...columns, 'requests.code', 'request_items.title', 'request_items.reference'])
    .where('deliveries.state', 'in', ['called', 'fetched', 'handed-out'])
    .$if(code !== undefined, (query) => query.where('requests.code', '=', code ?? ''))
    .orderBy('deliveries.first_day')
    .orderBy('requests.code')
    .orderBy('deliveries.place')
    .limit(most + 1)
    .execute();
}
