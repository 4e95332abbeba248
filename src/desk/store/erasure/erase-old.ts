import type { MoveRules } from '../../rules/apply-move.ts';
import { careMoves } from '../../rules/grounds.ts';
import type { RequestState } from '../../rules/request.ts';
import type { WorkingCalendar } from '../../rules/working-days.ts';
import { checkClock } from './check-clock.ts';
import type { DeskStore } from '../desk-store.ts';
import { findRequest } from '../request/find-request.ts';
import { endHold, findAllowedErasures, holdErasures, mostErasuresADay } from './held-erasures.ts';
import { moveRequest } from '../request/move-request.ts';

/** For how many days after its last move a request keeps what is personal in it. */
export interface Retention {
  readonly decided: number;
  /** Also of what was closed as a double or for silence. */
  readonly withdrawn: number;
  /** A request that nobody has decided and nobody has moved for so long is none any more. */
  readonly undecided: number;
}

export interface Erasures {
  readonly erased: number;
  /** More were due than a day may erase: none was, and so many wait for a person's yes. */
  readonly held: number;
}

const day = 86_400_000;

/** What was closed as spam is kept no longer than this: long enough to open it again. */
const spamDays = 30;

/** Ends of a request, each with the days that it is kept. */
function listEnds({ decided, withdrawn, undecided }: Retention) {
  const days: Readonly<Record<Exclude<RequestState, 'erased'>, number>> = {
    received: undecided,
    reviewing: undecided,
    waiting: undecided,
    'with-head': undecided,
    'with-creator': undecided,
    decided,
    withdrawn,
    'closed-double': withdrawn,
    'closed-silent': withdrawn,
    'closed-spam': Math.min(spamDays, withdrawn),
  };
  return Object.entries(days) as readonly [keyof typeof days, number][];
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
  const due = await findDue(store, retention, now);
  const allowed = await findAllowedErasures(store, now);
  const left = mostErasuresADay - (await countErased(store, now));
  if (due.length > Math.max(left, allowed)) {
    await holdErasures(store, due.length);
    return { erased: 0, held: due.length };
  }
  let erased = 0;
  for (const id of due) {
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

async function findDue(
  store: DeskStore,
  retention: Retention,
  now: Date,
): Promise<readonly string[]> {
  const limitOf = (days: number) => new Date(now.getTime() - days * day).toISOString();
  const rows = await store
    .selectFrom('requests')
    .select('id')
    .where('held_as', 'is', null)
    .where((eb) => {
      // Correcting data, replacing a link and a hold do not lengthen the time.
      const lastMove = eb
        .selectFrom('log')
        .select((log) => log.fn.max('log.at').as('at'))
        .whereRef('log.request_id', '=', 'requests.id')
        .where('log.move', 'not in', careMoves);
      return eb.or(
        listEnds(retention).map(([state, days]) =>
          eb.and([eb('state', '=', state), eb(lastMove, '<', limitOf(days))]),
        ),
      );
    })
    .execute();
  return rows.map(({ id }) => id);
}

/** How many the job has erased in the last 24 hours, at whichever server. */
async function countErased(store: DeskStore, now: Date): Promise<number> {
  const { count } = await store
    .selectFrom('requests')
    .innerJoin('log', (join) =>
      join
        .onRef('log.request_id', '=', 'requests.id')
        .onRef('log.version', '=', 'requests.version'),
    )
    .select((eb) => eb.fn.countAll().as('count'))
    .where('requests.state', '=', 'erased')
    .where('log.role', '=', 'system')
    .where('log.at', '>', new Date(now.getTime() - day).toISOString())
    .executeTakeFirstOrThrow();
  return Number(count);
}
