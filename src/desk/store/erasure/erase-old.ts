import type { MoveRules } from '#src/desk/rules/apply-move.ts';
import type { WorkingCalendar } from '#src/desk/rules/calendar/working-days.ts';
import { checkClock } from './check-clock.ts';
import type { ErasureTimes } from './erasure-times.ts';
import { countErased, findDue } from './find-due.ts';
import type { DeskStore } from '../desk-store.ts';
import { eraseRecord } from '../register/erase-record.ts';
import { countErasedReaders, findDueReaders } from '../register/find-due-readers.ts';
import { findRequest } from '../request/find-request.ts';
import { endHold, findAllowedErasures, holdErasures, mostErasuresADay } from './held-erasures.ts';
import { moveRequest } from '../request/move-request.ts';

/** Count of requests and readers' records. */
export interface Erasures {
  readonly erased: number;
  /** More were due than the daily limit: none was erased, and this many wait for approval. */
  readonly held: number;
}

/**
 * Erases data whose retention period has ended. Each erasure is logged as a move by the system.
 *
 * @throws ClockError if the clock contradicts the log: then nothing is erased
 */
export async function eraseOld(
  store: DeskStore,
  retention: ErasureTimes,
  now: Date,
  rules: MoveRules & { readonly calendar: WorkingCalendar },
): Promise<Erasures> {
  await checkClock(store, now);
  const allowed = await findAllowedErasures(store, now);
  const today = (await countErased(store, now)) + (await countErasedReaders(store, now));
  const most = Math.max(0, mostErasuresADay - today, allowed);
  const due = await findDue(store, retention, now, most);
  const readers = await findDueReaders(store, retention.readers, now, most);
  const count = due.count + readers.count;
  if (count > most) {
    await holdErasures(store, count);
    return { erased: 0, held: count };
  }
  const at = now.toISOString();
  let erased = 0;
  for (const id of due.ids) {
    const request = await findRequest(store, 'id', id);
    if (request === undefined) continue;
    const by = { id: 'system', role: 'system' } as const;
    const move = { command: { move: 'erase' }, by, at } as const;
    const result = await moveRequest(store, request, move, rules);
    if (result.kind === 'moved') erased += 1;
  }
  for (const reader of readers.records) {
    const result = await eraseRecord(store, reader, { at, actor: 'system' });
    if (result.kind === 'done') erased += 1;
  }
  await endHold(store);
  return { erased, held: 0 };
}
