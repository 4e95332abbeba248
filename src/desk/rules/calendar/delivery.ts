import { addDays, countDays } from '#src/domain/days.ts';
import { findClosing } from '../closing.ts';
import type { Decision } from '../decision.ts';
import type { ItemState, RequestState } from '../request.ts';
import type { WorkingCalendar } from './working-days.ts';

/** State of an original that was called from the store for one item of a request. */
export const deliveryStates = ['called', 'fetched', 'handed-out', 'returned', 'cancelled'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What staff do with it after the call. */
export const deliveryMoves = [
  /** Bring it from the store to the counter. */
  'fetch',
  'hand-out',
  /** Take it back from the reader and hold it at the counter for another day. */
  'take-back',
  /** Return it to the store. */
  'return',
  /** Cancel the call before it is fetched. */
  'cancel',
  /** Hold it until another day. */
  'hold',
] as const;
export type DeliveryMove = (typeof deliveryMoves)[number];

const nextStates: Readonly<
  Record<DeliveryState, Readonly<Partial<Record<DeliveryMove, DeliveryState>>>>
> = {
  called: { fetch: 'fetched', hold: 'called', cancel: 'cancelled' },
  fetched: { 'hand-out': 'handed-out', hold: 'fetched', return: 'returned' },
  'handed-out': { 'take-back': 'fetched', hold: 'handed-out', return: 'returned' },
  returned: {},
  cancelled: {},
};

/** The state after a move; nothing if the move is not allowed. */
export function findNextDelivery(
  state: DeliveryState,
  move: DeliveryMove,
): DeliveryState | undefined {
  return nextStates[state][move];
}

export function listDeliveryMoves(state: DeliveryState): readonly DeliveryMove[] {
  return deliveryMoves.filter((move) => nextStates[state][move] !== undefined);
}

/** Whether the original is still promised to this request. */
export function isOpenDelivery(state: DeliveryState): boolean {
  return state !== 'returned' && state !== 'cancelled';
}

/** The days for which an original is promised, `YYYY-MM-DD`, both inclusive. */
export interface PromisedDays {
  readonly from: string;
  readonly until: string;
}

/** Maximum number of days for which one call holds an original. */
const mostHeldDays = 60;

export type DayProblem =
  | 'not-granted'
  | 'day-past'
  | 'until-before-day'
  | 'held-too-long'
  | 'day-closed'
  | 'outside-permission';

export type Grant = Exclude<Decision, { kind: 'refuse' }>;

/**
 * What a request allows for one of its items; nothing if it may not be given out or copied. An
 * erased or closed request allows nothing, whatever was decided before.
 */
export function findGrant(state: RequestState, item: ItemState | undefined): Grant | undefined {
  if (state === 'erased' || findClosing(state) !== undefined) return undefined;
  if (item?.kind !== 'decided' || item.decision.kind === 'refuse') return undefined;
  return item.decision;
}

export function listGrants({ state, items }: GrantingRequest): readonly Grant[] {
  return items.flatMap((item) => findGrant(state, item.state) ?? []);
}

interface GrantingRequest {
  readonly state: RequestState;
  readonly items: readonly { readonly state: ItemState }[];
}

/** What is wrong with the days of a call. */
export function checkCallDays(
  grant: Grant | undefined,
  days: PromisedDays,
  today: string,
  calendar: WorkingCalendar,
): DayProblem | undefined {
  if (grant === undefined) return 'not-granted';
  if (days.from < today) return 'day-past';
  if (!calendar.isWorkingDay(days.from)) return 'day-closed';
  return checkHeldDays(grant, days, today);
}

/** What is wrong with the days of a hold. */
export function checkHeldDays(
  grant: Grant | undefined,
  { from, until }: PromisedDays,
  today: string,
): DayProblem | undefined {
  if (grant === undefined) return 'not-granted';
  if (until < today) return 'day-past';
  if (until < from) return 'until-before-day';
  if (countDays(from, until) >= mostHeldDays) return 'held-too-long';
  if (grant.kind === 'allow-reading' && (from < grant.from || until > grant.until))
    return 'outside-permission';
  return undefined;
}

export function listDays({ from, until }: PromisedDays): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
