import type { MoveRules } from '../rules/apply-move.ts';
import type { WorkingCalendar } from '../rules/working-days.ts';
import { checkClock } from './check-clock.ts';
import { findRequest } from './find-request.ts';
import { moveRequest } from './move-request.ts';
import type { DeskStore } from './desk-store.ts';

/** For how many days after its last move a request keeps what is personal in it. */
export interface Retention {
  readonly decided: number;
  readonly withdrawn: number;
}

/**
 * Erases what has been kept long enough. Each erasure is a move in the log, by the system.
 * @throws ClockError when the clock does not fit the log: then nothing is erased
 * @returns how many requests were erased
 */
export async function eraseOld(
  store: DeskStore,
  retention: Retention,
  now: Date,
  rules: MoveRules & { readonly calendar: WorkingCalendar },
): Promise<number> {
  await checkClock(store, now);
  let erased = 0;
  for (const state of ['decided', 'withdrawn'] as const) {
    const limit = new Date(now.getTime() - retention[state] * 86_400_000).toISOString();
    const old = await store
      .selectFrom('requests')
      .innerJoin('log', (join) =>
        join
          .onRef('log.request_id', '=', 'requests.id')
          .onRef('log.version', '=', 'requests.version'),
      )
      .select('requests.id')
      .where('requests.state', '=', state)
      .where('log.at', '<', limit)
      .execute();
    for (const { id } of old) {
      const request = await findRequest(store, 'id', id);
      if (request === undefined) continue;
      const by = { id: 'system', role: 'system' } as const;
      const move = { command: { move: 'erase' }, by, at: now.toISOString() } as const;
      const result = await moveRequest(store, request, move, rules);
      if (result.kind === 'moved') erased += 1;
    }
  }
  return erased;
}
