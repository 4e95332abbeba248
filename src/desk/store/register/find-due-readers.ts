import { addDays } from '#src/domain/days.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { Store } from '../open-store.ts';
import type { SeenRecord } from './records.ts';

export interface DueReaders {
  readonly count: number;
  /** All of them, or one more than requested. */
  readonly records: readonly SeenRecord[];
}

/**
 * Records whose card has ended and whose last visit, or without a visit the card's last valid day,
 * was more than `days` ago. If there are more than `most`, they are only counted.
 */
export async function findDueReaders(
  store: Store,
  days: number,
  now: Date,
  most: number,
): Promise<DueReaders> {
  const today = dayInVietnam(now);
  const limit = addDays(today, -days);
  const due = store.selectFrom('readers').where((eb) => {
    const lastVisit = eb
      .selectFrom('reader_visits')
      .select((visit) => visit.fn.max('reader_visits.day').as('day'))
      .whereRef('reader_visits.reader_id', '=', 'readers.id')
      .where('reader_visits.state', '!=', 'void');
    return eb.and([
      eb('readers.state', 'in', ['valid', 'ended']),
      // No visit is older than the card. This condition lets an index find the few that may be due.
      eb('readers.valid_from', '<', limit),
      eb.or([eb('readers.state', '=', 'ended'), eb('readers.valid_until', '<', today)]),
      eb(eb.fn.coalesce(lastVisit, 'readers.valid_until'), '<', limit),
    ]);
  });
  const records = await due
    .select(['readers.id', 'readers.version'])
    .limit(most + 1)
    .execute();
  if (records.length <= most) return { count: records.length, records };
  const { count } = await due
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Number(count), records };
}

/** How many the daily job has erased in the last 24 hours, on any server. */
export async function countErasedReaders(store: Store, now: Date): Promise<number> {
  const { count } = await store
    .selectFrom('register_log')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('move', '=', 'erase')
    .where('actor', '=', 'system')
    .where('at', '>', new Date(now.getTime() - 86_400_000).toISOString())
    .executeTakeFirstOrThrow();
  return Number(count);
}
