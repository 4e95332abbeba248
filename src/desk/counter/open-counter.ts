import type { CalendarChanges } from '../rules/calendar/working-days.ts';
import { buildCalendar } from '../rules/calendar/working-days.ts';
import type { Staff } from '../accounts/staff.ts';
import { findCopies, keepCopies, type CopyRecord } from '../store/counter/copies.ts';
import {
  callOriginal,
  moveDelivery,
  type DeliveryCommand,
  type DeliveryResult,
  type NewCall,
} from '../store/counter/deliveries.ts';
import {
  findDeliveries,
  listOpenDeliveries,
  type Delivery,
  type OpenDelivery,
} from '../store/counter/list-deliveries.ts';
import type { Store } from '../store/open-store.ts';
import type { RequestRecord } from '../store/request/request-record.ts';

/** What staff do at the counter once a request is decided. */
export interface Counter {
  /** The latest delivery of each item, and the copies made. */
  find(requestId: string): Promise<ServedRequest>;
  /** All originals promised to a reader or called for one request, earliest day first. */
  listOpen(most: number, code?: string): Promise<readonly OpenDelivery[]>;
  call(
    seen: RequestRecord,
    call: NewCall,
    by: Staff,
    calendar: CalendarChanges,
  ): Promise<DeliveryResult>;
  move(seen: RequestRecord, command: DeliveryCommand, by: Staff): Promise<DeliveryResult>;
  /** False if somebody else has changed the number since. */
  keepCopies(seen: RequestRecord, copies: CopyRecord, by: Staff): Promise<boolean>;
}

export interface ServedRequest {
  readonly deliveries: ReadonlyMap<number, Delivery>;
  readonly copies: readonly CopyRecord[];
}

export function openCounter(store: Store, now: () => Date): Counter {
  const doing = ({ id }: Staff) => ({ at: now().toISOString(), actor: id });
  return {
    async find(requestId) {
      const [deliveries, copies] = await Promise.all([
        findDeliveries(store, requestId),
        findCopies(store, requestId),
      ]);
      return { deliveries, copies };
    },
    listOpen: (most, code) => listOpenDeliveries(store, most, code),
    call: (seen, call, by, calendar) =>
      callOriginal(store, seen, call, doing(by), buildCalendar(calendar)),
    move: (seen, command, by) => moveDelivery(store, seen, command, doing(by)),
    keepCopies: (seen, copies, by) => keepCopies(store, seen, copies, doing(by)),
  };
}
