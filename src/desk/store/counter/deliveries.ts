import type { Transaction } from 'kysely';
import { addDays } from '#src/domain/days.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import {
  checkCallDays,
  checkHeldDays,
  findGrant,
  findNextDelivery,
  type DayProblem,
  type DeliveryMove,
  type PromisedDays,
} from '#src/desk/rules/calendar/delivery.ts';
import type { WorkingCalendar } from '#src/desk/rules/calendar/working-days.ts';
import type { Store } from '../open-store.ts';
import type { RequestRecord } from '../request/request-record.ts';
import type { DeskTables } from '../tables.ts';
import { addDeliveryStep, type DeliveryRow } from './delivery-step.ts';
import { lockRequest } from './lock-request.ts';
import { bringBack, takeOut } from './originals-out.ts';
import { freeDays, promiseDays, type OtherRequest } from './promised-days.ts';

export type DeliveryResult =
  | { readonly kind: 'done' }
  /** Somebody else has changed the request or the delivery since it was seen. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: DayProblem | 'not-its-day' }
  /** The original is promised to another request on that day. */
  | { readonly kind: 'promised'; readonly other: OtherRequest }
  /** Another request still has the original. */
  | { readonly kind: 'still-out'; readonly other: OtherRequest };

interface Doing {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
}

/** Rolls a transaction back and carries its result. */
class Refused extends Error {
  readonly result: DeliveryResult;

  constructor(result: DeliveryResult) {
    super(result.kind);
    this.result = result;
  }
}

/** An original to be called, with the version of its request that was seen. */
export interface NewCall {
  readonly place: number;
  /** The new delivery number: 1, or one more than the last of this item. */
  readonly number: number;
  /** The code of the file that is fetched. */
  readonly unit: string;
  readonly days: PromisedDays;
}

/** Calls an original from the store, in one transaction. */
export function callOriginal(
  store: Store,
  seen: RequestRecord,
  { place, number, unit, days }: NewCall,
  { at, actor }: Doing,
  calendar: WorkingCalendar,
): Promise<DeliveryResult> {
  const problem = checkCallDays(
    findGrant(seen.state, seen.items[place]?.state),
    days,
    toDay(at),
    calendar,
  );
  if (problem !== undefined) return Promise.resolve({ kind: problem });
  return inTransaction(store, async (transaction) => {
    if (!(await lockRequest(transaction, seen))) return { kind: 'changed-meanwhile' };
    const others = await transaction
      .selectFrom('deliveries')
      .select(['number', 'state'])
      .where('request_id', '=', seen.id)
      .where('place', '=', place)
      .execute();
    const isNext =
      number === others.length + 1 &&
      others.every(({ state }) => state === 'returned' || state === 'cancelled');
    if (!isNext) return { kind: 'changed-meanwhile' };
    const late = await findOut(transaction, unit, seen.id, toDay(at));
    if (late !== undefined) return { kind: 'still-out', other: late };
    const other = await promiseDays(transaction, unit, seen.id, days);
    if (other !== undefined) throw new Refused({ kind: 'promised', other });
    const row = { request_id: seen.id, place, number, step: 1, held_until: days.until };
    await transaction
      .insertInto('deliveries')
      .values({ ...row, unit, state: 'called', first_day: days.from })
      .execute();
    await transaction
      .insertInto('delivery_log')
      .values({ ...row, at, actor, move: 'call' })
      .execute();
    return { kind: 'done' };
  });
}

export interface DeliveryCommand {
  readonly place: number;
  readonly number: number;
  /** Version of the delivery that was seen. */
  readonly step: number;
  readonly move: DeliveryMove;
  /** With `hold`: the new last day. */
  readonly until?: string | undefined;
}

/** Moves a called original, on the versions of request and delivery that were seen. */
export function moveDelivery(
  store: Store,
  seen: RequestRecord,
  { place, number, step, move, until }: DeliveryCommand,
  doing: Doing,
): Promise<DeliveryResult> {
  const today = toDay(doing.at);
  return inTransaction(store, async (transaction) => {
    if (!(await lockRequest(transaction, seen))) return { kind: 'changed-meanwhile' };
    const row = await transaction
      .selectFrom('deliveries')
      .selectAll()
      .where('request_id', '=', seen.id)
      .where('place', '=', place)
      .where('number', '=', number)
      .executeTakeFirst();
    const state = row && findNextDelivery(row.state, move);
    if (row?.step !== step || state === undefined) return { kind: 'changed-meanwhile' };
    const heldUntil = move === 'hold' ? (until ?? '') : row.held_until;
    const problem = await findProblem(transaction, seen, row, move, heldUntil, today);
    if (problem !== undefined) return problem;
    if (!(await addDeliveryStep(transaction, row, { move, state, heldUntil }, doing)))
      return { kind: 'changed-meanwhile' };
    if (move === 'fetch') {
      const other = await takeOut(transaction, row.unit, seen.id);
      if (other !== undefined) throw new Refused({ kind: 'still-out', other });
    }
    if (move === 'return') await bringBack(transaction, row.unit, seen.id);
    if (move === 'hold') {
      const days = { from: today > row.first_day ? today : row.first_day, until: heldUntil };
      const other = await promiseDays(transaction, row.unit, seen.id, days);
      if (other !== undefined) throw new Refused({ kind: 'promised', other });
    }
    // An original that was out today is not promised to anybody else today; one that was never
    // fetched is.
    const free = move === 'cancel' ? today : addDays(today, 1);
    await freeDays(transaction, row.unit, seen.id, free);
    return { kind: 'done' };
  });
}

async function findProblem(
  transaction: Transaction<DeskTables>,
  seen: RequestRecord,
  row: DeliveryRow,
  move: DeliveryMove,
  heldUntil: string,
  today: string,
): Promise<DeliveryResult | undefined> {
  if (move === 'return' || move === 'cancel' || move === 'take-back') return undefined;
  const days = { from: row.first_day, until: heldUntil };
  const problem = checkHeldDays(findGrant(seen.state, seen.items[row.place]?.state), days, today);
  if (problem !== undefined) return { kind: problem };
  if (move === 'hold') return undefined;
  if (move === 'hand-out' && today < row.first_day) return { kind: 'not-its-day' };
  const other = await findOut(transaction, row.unit, seen.id);
  return other && { kind: 'still-out', other };
}

/**
 * Another request that has the original; with a day, one that should have returned it before that
 * day.
 */
function findOut(
  transaction: Transaction<DeskTables>,
  unit: string,
  requestId: string,
  heldBefore?: string,
): Promise<OtherRequest | undefined> {
  return transaction
    .selectFrom('deliveries')
    .innerJoin('requests', 'requests.id', 'deliveries.request_id')
    .select(['requests.code', 'deliveries.held_until as day'])
    .where('unit', '=', unit)
    .where('deliveries.state', 'in', ['fetched', 'handed-out'])
    .where('request_id', '!=', requestId)
    .$if(heldBefore !== undefined, (query) => query.where('held_until', '<', heldBefore ?? ''))
    .orderBy('held_until')
    .limit(1)
    .executeTakeFirst();
}

async function inTransaction(
  store: Store,
  work: (transaction: Transaction<DeskTables>) => Promise<DeliveryResult>,
): Promise<DeliveryResult> {
  try {
    return await store.transaction().execute(work);
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

function toDay(at: string): string {
  return dayInVietnam(new Date(at));
}
