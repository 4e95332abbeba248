import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { careMoves } from '#src/desk/rules/grounds.ts';
import type { RequestState } from '#src/desk/rules/request.ts';
import type { Store } from '../open-store.ts';

/** Days for which a request keeps its personal data after its last move. */
export interface Retention {
  readonly decided: number;
  /** Also for requests closed as duplicates or as silent. */
  readonly withdrawn: number;
  /** An undecided request without a move for this long counts as abandoned. */
  readonly undecided: number;
}

export interface DueErasures {
  readonly count: number;
  /** All of them, or one more than requested. */
  readonly ids: readonly string[];
}

const day = 86_400_000;

/** Spam is kept no longer than this: long enough to reopen it. */
const spamDays = 30;

/** Final states of a request, each with its retention in days. */
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

/** Requests whose retention has ended. If there are more than `most`, they are only counted. */
export async function findDue(
  store: Store,
  retention: Retention,
  now: Date,
  most: number,
): Promise<DueErasures> {
  const limitOf = (days: number) => new Date(now.getTime() - days * day).toISOString();
  const due = store
    .selectFrom('requests')
    .where('held_as', 'is', null)
    .where((eb) => {
      // Correcting data, replacing a link and a hold do not extend the retention.
      const lastMove = eb
        .selectFrom('log')
        .select((log) => log.fn.max('log.at').as('at'))
        .whereRef('log.request_id', '=', 'requests.id')
        .where('log.move', 'not in', careMoves);
      return eb.or(
        listEnds(retention).map(([state, days]) =>
          eb.and([
            eb('state', '=', state),
            // No move is older than the request. This condition lets an index find the few that may
            // be due.
            eb('received_on', '<=', dayInVietnam(new Date(limitOf(days)))),
            eb(lastMove, '<', limitOf(days)),
          ]),
        ),
      );
    });
  const rows = await due
    .select('id')
    .limit(most + 1)
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length <= most) return { count: ids.length, ids };
  const { count } = await due
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Number(count), ids };
}

/** How many the daily job has erased in the last 24 hours, on any server. */
export async function countErased(store: Store, now: Date): Promise<number> {
  const { count } = await store
    .selectFrom('log')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('move', '=', 'erase')
    .where('role', '=', 'system')
    .where('at', '>', new Date(now.getTime() - day).toISOString())
    .executeTakeFirstOrThrow();
  return Number(count);
}
