import type { Store } from '../open-store.ts';
import { readGrants, type Grant } from './grant-record.ts';

export interface GrantListPage {
  readonly lines: readonly Grant[];
  readonly count: number;
  readonly listPages: number;
}

/** Grants on one list page. */
const linesOnListPage = 50;

/**
 * `waiting`: its reader asks for a renewal, or the limits stopped its reader. `held`: all grants of
 * readers that have not ended, also those that start later.
 */
export const grantLists = ['waiting', 'held'] as const;
export type GrantList = (typeof grantLists)[number];

/**
 * One page of a list, those that end first on top.
 *
 * @param now ISO 8601, UTC
 * @param listPage from 1
 */
export async function listGrants(
  store: Store,
  which: GrantList,
  now: string,
  listPage: number,
): Promise<GrantListPage> {
  const listed = select(store, which, now);
  const [count, rows] = await Promise.all([
    countGrants(store, which, now),
    listed
      .selectAll()
      .orderBy('ends_at')
      .orderBy('id')
      .offset((listPage - 1) * linesOnListPage)
      .limit(linesOnListPage)
      .execute(),
  ]);
  const lines = await readGrants(store, rows);
  return { lines, count, listPages: Math.max(1, Math.ceil(count / linesOnListPage)) };
}

/** @param now ISO 8601, UTC */
export async function countGrants(store: Store, which: GrantList, now: string): Promise<number> {
  const { count } = await select(store, which, now)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A grant whose time is over opens nothing, although its end is recorded a little later. */
function select(store: Store, which: GrantList, now: string) {
  const held = store
    .selectFrom('grants')
    .where('request_id', 'is not', null)
    .where('deleted_at', 'is', null)
    .where('ended_as', 'is', null)
    .where('ends_at', '>', now);
  return which === 'held'
    ? held
    : held.where((eb) =>
        eb.or([eb('renewal_asked_at', 'is not', null), eb('alarmed_at', 'is not', null)]),
      );
}
