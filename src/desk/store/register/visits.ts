import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { Purpose } from '#src/desk/reader-facts.ts';
import type { VoidReason } from '#src/desk/rules/register/grounds.ts';
import { findStanding } from '#src/desk/rules/register/standing.ts';
import { toMoment } from '#src/desk/rules/calendar/seat-times.ts';
import type { Store } from '../open-store.ts';
import { bumpVersion, lockReader, type RegisterDoing } from './change-log.ts';
import { giveNumber, lockYear } from './give-number.ts';

/** A visit in the register of a year. */
export interface VisitKey {
  readonly year: number;
  readonly number: number;
}

export interface NewVisit {
  readonly readerId: string;
  /** Of today. */
  readonly purpose: Purpose;
  readonly topic?: string | undefined;
}

export type EnterResult =
  | ({ readonly kind: 'done' } & VisitKey)
  /** There is no such record, or it was erased. */
  | { readonly kind: 'no-record' }
  | { readonly kind: 'expired' | 'ended' | 'already-in' };

/** Records a reader's arrival, with the next number of the year. */
export async function enterReader(
  store: Store,
  { readerId, purpose, topic }: NewVisit,
  { at, actor }: RegisterDoing,
  closes: string | undefined,
): Promise<EnterResult> {
  const day = dayInVietnam(new Date(at));
  const year = Number(day.slice(0, 4));
  await closeForgotten(store, day, closes);
  return store.transaction().execute(async (transaction) => {
    await lockYear(transaction, year);
    await lockReader(transaction, readerId);
    const reader = await transaction
      .selectFrom('readers')
      .select(['state', 'valid_until as validUntil'])
      .where('id', '=', readerId)
      .executeTakeFirst();
    if (reader === undefined || reader.state === 'erased') return { kind: 'no-record' };
    const standing = findStanding(reader, day);
    if (standing === 'expired' || standing === 'ended') return { kind: standing };
    const inside = await transaction
      .selectFrom('reader_visits')
      .select('number')
      .where('reader_id', '=', readerId)
      .where('state', '=', 'in')
      .executeTakeFirst();
    if (inside !== undefined) return { kind: 'already-in' };
    const number = await giveNumber(transaction, year, 'visits');
    await transaction
      .insertInto('reader_visits')
      .values({
        ...{ year, number, reader_id: readerId, day, state: 'in', came_at: at, left_at: null },
        ...{ purpose, topic: topic ?? null, entered_by: actor, void_reason: null },
      })
      .execute();
    return { kind: 'done', year, number };
  });
}

export type VisitResult =
  | { readonly kind: 'done' }
  /** The reader has left or the visit was changed meanwhile, or there is none. */
  | { readonly kind: 'changed-meanwhile' };

/** Records a reader's departure. */
export async function leaveReader(
  store: Store,
  { year, number }: VisitKey,
  at: string,
): Promise<VisitResult> {
  const { numUpdatedRows } = await store
    .updateTable('reader_visits')
    .set({ state: 'left', left_at: at })
    .where('year', '=', year)
    .where('number', '=', number)
    .where('day', '=', dayInVietnam(new Date(at)))
    .where('state', '=', 'in')
    .executeTakeFirst();
  return { kind: numUpdatedRows === 0n ? 'changed-meanwhile' : 'done' };
}

/** Voids a wrongly entered visit: it keeps its number in the register and does not count. */
export function voidVisit(
  store: Store,
  { year, number }: VisitKey,
  reason: VoidReason,
  doing: RegisterDoing,
): Promise<VisitResult> {
  return store.transaction().execute(async (transaction) => {
    const visit = await transaction
      .selectFrom('reader_visits')
      .select('reader_id as readerId')
      .where('year', '=', year)
      .where('number', '=', number)
      .executeTakeFirst();
    if (visit === undefined) return { kind: 'changed-meanwhile' };
    await lockReader(transaction, visit.readerId);
    const { numUpdatedRows } = await transaction
      .updateTable('reader_visits')
      .set({ state: 'void', void_reason: reason })
      .where('year', '=', year)
      .where('number', '=', number)
      .where('state', '!=', 'void')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return { kind: 'changed-meanwhile' };
    await bumpVersion(transaction, visit.readerId, 'void', doing, {
      ...{ reason, visit: `${year}-${number}` },
    });
    return { kind: 'done' };
  });
}

/**
 * Closes visits of days before `today` that nobody ended: at that day's `closes`, `HH:MM`, or
 * without a time if the archive sets none.
 */
export async function closeForgotten(
  store: Store,
  today: string,
  closes: string | undefined,
): Promise<void> {
  const days = await store
    .selectFrom('reader_visits')
    .select('day')
    .distinct()
    .where('state', '=', 'in')
    .where('day', '<', today)
    .execute();
  for (const { day } of days) {
    const end = closes === undefined ? null : toMoment(day, closes);
    await store
      .updateTable('reader_visits')
      .set((eb) => ({
        state: eb.val('closed' as const),
        // A reader who came after closing time was there for at least a moment.
        left_at: eb.case().when('came_at', '>', end).then(eb.ref('came_at')).else(end).end(),
      }))
      .where('state', '=', 'in')
      .where('day', '=', day)
      .execute();
  }
}
