import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { listGrants } from '#src/desk/rules/calendar/delivery.ts';
import { checkSeatTime, isOver, type SlotProblem } from '#src/desk/rules/calendar/slots.ts';
import type { Store } from '../open-store.ts';
import type { RequestRecord } from '../request/request-record.ts';
import type { DeskTables } from '../tables.ts';
import { findMark } from './attendance.ts';
import { addBookingStep, type SeatDoing } from './booking-step.ts';
import {
  findSeat,
  lockDays,
  type BookingRules,
  type SeatRefusal,
  type WantedSeat,
} from './find-seat.ts';
import { lockRequest } from './lock-request.ts';
import { queueSeatLetter } from './seat-letters.ts';

export type BookingResult =
  | { readonly kind: 'done' }
  /** Somebody else has changed the request or the booking since it was seen. */
  | { readonly kind: 'changed-meanwhile' }
  /** Attendance is already marked and must be unmarked first. */
  | { readonly kind: 'marked' }
  | { readonly kind: SlotProblem }
  | SeatRefusal;

type Doing = Omit<SeatDoing, 'tellsReader'>;

/**
 * Books a seat for a request in the version that the caller has seen.
 *
 * @param number of the new booking: 1, or one more than the request's last
 */
export function bookSeat(
  store: Store,
  seen: RequestRecord,
  { number, ...wanted }: WantedSeat & { readonly number: number },
  doing: Doing,
  rules: BookingRules,
): Promise<BookingResult> {
  const problem = checkWanted(seen, wanted, doing, rules);
  if (problem !== undefined) return Promise.resolve({ kind: problem });
  return store.transaction().execute(async (transaction) => {
    if (!(await lockRequest(transaction, seen))) return { kind: 'changed-meanwhile' };
    if (number !== (await countBookings(transaction, seen.id)) + 1)
      return { kind: 'changed-meanwhile' };
    await lockDays(transaction, [wanted.day]);
    const free = await findSeat(transaction, { requestId: seen.id, number }, wanted, rules, doing);
    if ('kind' in free) return free;
    const { day, from, until, seat } = free;
    const time = { day, from_time: from, until_time: until, seat };
    const { at, actor } = doing;
    const row = { request_id: seen.id, number, step: 1, ...time };
    await transaction
      .insertInto('bookings')
      .values({ ...row, uid: randomUUID(), state: 'booked', changed_at: at })
      .execute();
    await transaction
      .insertInto('booking_log')
      .values({ ...row, at, actor, move: 'book' })
      .execute();
    if (hasEmail(seen))
      await queueSeatLetter(transaction, { requestId: seen.id, number, step: 1 }, at);
    return { kind: 'done' };
  });
}

/** A booking in the version that the caller has seen. */
export interface SeenBooking {
  readonly number: number;
  readonly step: number;
}

/** Moves a booking to another day, session or seat. */
export function moveBooking(
  store: Store,
  seen: RequestRecord,
  { number, step, ...wanted }: WantedSeat & SeenBooking,
  doing: Doing,
  rules: BookingRules,
): Promise<BookingResult> {
  const problem = checkWanted(seen, wanted, doing, rules);
  if (problem !== undefined) return Promise.resolve({ kind: problem });
  return changeBooking(store, seen, { number, step }, async (transaction, row) => {
    if (isOver({ day: row.day, until: row.until_time }, doing.at)) return { kind: 'session-past' };
    await lockDays(transaction, [row.day, wanted.day]);
    const key = { requestId: seen.id, number };
    const free = await findSeat(transaction, key, wanted, rules, doing);
    if ('kind' in free) return free;
    const told = { ...doing, tellsReader: hasEmail(seen) };
    const isMoved = await addBookingStep(transaction, row, { move: 'move', time: free }, told);
    return { kind: isMoved ? 'done' : 'changed-meanwhile' };
  });
}

/** Frees the seat of a booking. Bookings of past days are unchanged. */
export function cancelBooking(
  store: Store,
  seen: RequestRecord,
  booking: SeenBooking,
  doing: Doing,
): Promise<BookingResult> {
  return changeBooking(store, seen, booking, async (transaction, row) => {
    if (row.day < dayInVietnam(new Date(doing.at))) return { kind: 'day-past' };
    const told = { ...doing, tellsReader: hasEmail(seen) };
    const isCancelled = await addBookingStep(transaction, row, { move: 'cancel' }, told);
    return { kind: isCancelled ? 'done' : 'changed-meanwhile' };
  });
}

function changeBooking(
  store: Store,
  seen: RequestRecord,
  { number, step }: SeenBooking,
  change: (
    transaction: Transaction<DeskTables>,
    row: Parameters<typeof addBookingStep>[1],
  ) => Promise<BookingResult>,
): Promise<BookingResult> {
  return store.transaction().execute(async (transaction) => {
    if (!(await lockRequest(transaction, seen))) return { kind: 'changed-meanwhile' };
    const row = await transaction
      .selectFrom('bookings')
      .selectAll()
      .where('request_id', '=', seen.id)
      .where('number', '=', number)
      .executeTakeFirst();
    if (row?.step !== step || row.state !== 'booked') return { kind: 'changed-meanwhile' };
    if ((await findMark(transaction, row)) !== null) return { kind: 'marked' };
    return change(transaction, row);
  });
}

/** A reader without an e-mail gets no letter: the desk tells them. */
function hasEmail({ reader }: RequestRecord): boolean {
  return reader?.fields.email !== undefined;
}

function checkWanted(
  seen: RequestRecord,
  wanted: WantedSeat,
  { at }: Doing,
  { room, calendar }: BookingRules,
): SlotProblem | undefined {
  const clock = { at, today: dayInVietnam(new Date(at)) };
  return checkSeatTime(room, wanted, listGrants(seen), calendar, clock);
}

async function countBookings(
  transaction: Transaction<DeskTables>,
  requestId: string,
): Promise<number> {
  const { count } = await transaction
    .selectFrom('bookings')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
