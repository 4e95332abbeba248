import type { Transaction } from 'kysely';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import {
  checkMark,
  type Attendance,
  type MarkProblem,
} from '#src/desk/rules/calendar/attendance.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';
import { lockRequest } from './lock-request.ts';

/** A booking with its mark, in the versions that the caller has seen. */
export interface SeenAttendance {
  /** Of the request. */
  readonly code: string;
  readonly number: number;
  /** Of the booking. */
  readonly step: number;
  /** Of the mark, 0 if there is none. */
  readonly markStep: number;
}

export type MarkResult =
  | { readonly kind: 'done' }
  /** Somebody else has changed the booking or its mark since it was seen. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: MarkProblem };

/**
 * Marks whether a reader came, or undoes the mark, and logs it.
 *
 * @param mark null undoes the mark
 */
export function markAttendance(
  store: Store,
  { code, number, step, markStep }: SeenAttendance,
  mark: Attendance | null,
  { at, actor }: { readonly at: string; readonly actor: string },
): Promise<MarkResult> {
  return store.transaction().execute(async (transaction) => {
    const request = await transaction
      .selectFrom('requests')
      .select(['id', 'version'])
      .where('code', '=', code)
      .executeTakeFirst();
    if (request === undefined || !(await lockRequest(transaction, request)))
      return { kind: 'changed-meanwhile' };
    const key = { request_id: request.id, number };
    const booking = await findMarked(transaction, key);
    if (booking?.state !== 'booked' || booking.step !== step || booking.markStep !== markStep)
      return { kind: 'changed-meanwhile' };
    if (booking.mark === mark) return { kind: 'done' };
    const problem = checkMark({ day: booking.day, until: booking.until_time }, mark, {
      at,
      today: dayInVietnam(new Date(at)),
    });
    if (problem !== undefined) return { kind: problem };
    const next = { step: markStep + 1, mark };
    await transaction
      .insertInto('attendance')
      .values({ ...key, ...next })
      .onConflict((conflict) => conflict.columns(['request_id', 'number']).doUpdateSet(next))
      .execute();
    await transaction
      .insertInto('attendance_log')
      .values({ ...key, ...next, at, actor })
      .execute();
    return { kind: 'done' };
  });
}

/** The mark of a booking; nothing if there is none. */
export async function findMark(
  transaction: Transaction<DeskTables>,
  booking: { readonly request_id: string; readonly number: number },
): Promise<Attendance | null> {
  return (await findMarked(transaction, booking))?.mark ?? null;
}

async function findMarked(
  transaction: Transaction<DeskTables>,
  { request_id, number }: { readonly request_id: string; readonly number: number },
) {
  const row = await transaction
    .selectFrom('bookings')
    .leftJoin('attendance', (join) =>
      join
        .onRef('attendance.request_id', '=', 'bookings.request_id')
        .onRef('attendance.number', '=', 'bookings.number'),
    )
    .select(['state', 'day', 'until_time', 'mark'])
    .select(['bookings.step', 'attendance.step as markStep'])
    .where('bookings.request_id', '=', request_id)
    .where('bookings.number', '=', number)
    .executeTakeFirst();
  return row && { ...row, markStep: row.markStep ?? 0 };
}
