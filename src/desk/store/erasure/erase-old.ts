import type { MoveRules } from '../../rules/apply-move.ts';
import type { WorkingCalendar } from '../../rules/working-days.ts';
import { checkClock } from './check-clock.ts';
import { countErased, findDue, type Retention } from './find-due.ts';
import type { DeskStore } from '../desk-store.ts';
import { findRequest } from '../request/find-request.ts';
import { endHold, findAllowedErasures, holdErasures, mostErasuresADay } from './held-erasures.ts';
import { moveRequest } from '../request/move-request.ts';

export interface Erasures {
  readonly erased: number;
  /** More were due than a day may erase: none was, and so many wait for a person's yes. */
  readonly held: number;
}

/**
 * Erases what has been kept long enough. Each erasure is a move in the log, by the system.
 * @throws ClockError when the clock does not fit the log: then nothing is erased
 */
export async function eraseOld(
  store: DeskStore,
  retention: Retention,
  now: Date,
  rules: MoveRules & { readonly calendar: WorkingCalendar },
): Promise<Erasures> {
  await checkClock(store, now);
  const allowed = await findAllowedErasures(store, now);
  const left = mostErasuresADay - (await countErased(store, now));
  const most = Math.max(0, left, allowed);
  const due = await findDue(store, retention, now, most);
  if (due.count > most) {
    await holdErasures(store, due.count);
    return { erased: 0, held: due.count };
  }
  let erased = 0;
  for (const id of due.ids) {
    const request = await findRequest(store, 'id', id);
    if (request === undefined) continue;
    const by = { id: 'system', role: 'system' } as const;
    const move = { command: { move: 'erase' }, by, at: now.toISOString() } as const;
    const result = await moveRequest(store, request, move, rules);
    if (result.kind === 'moved') erased += 1;
  }
  await endHold(store);
  return { erased, held: 0 };
}
