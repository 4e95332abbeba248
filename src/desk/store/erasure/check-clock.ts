import type { Store } from '../open-store.ts';

const day = 86_400_000;

/** A clock jump is more likely than a desk without any activity for this long. */
const mostDaysAhead = 60;

/** The clock contradicts the logs: nothing may be erased by it. */
class ClockError extends Error {
  override name = 'ClockError';
}

/**
 * Compares the clock with the newest line of all logs.
 *
 * @throws ClockError if it is far ahead of it, or behind it
 */
export async function checkClock(store: Store, now: Date): Promise<void> {
  const newest: string[] = [];
  for (const table of ['log', 'staff_log', 'register_log'] as const) {
    const row = await store
      .selectFrom(table)
      .select((eb) => eb.fn.max('at').as('at'))
      .executeTakeFirst();
    if (typeof row?.at === 'string') newest.push(row.at);
  }
  const last = newest.sort().at(-1);
  if (last === undefined) return;
  const days = (now.getTime() - Date.parse(last)) / day;
  if (days > mostDaysAhead || days < -1)
    throw new ClockError('The clock is far from the newest line of the log.');
}
