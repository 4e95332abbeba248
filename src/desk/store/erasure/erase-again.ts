import type { Kysely, Transaction } from 'kysely';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';
import type { Erasure, ErasureList } from './erasure-list.ts';
import { lockReader } from '../register/change-log.ts';
import { makeErasure } from '../register/erase-record.ts';
import { findRequest } from '../request/find-request.ts';
import { makeMove } from '../request/move-request.ts';
import type { DeskTables } from '../tables.ts';

const atOnce = 500;

/**
 * A calendar to count the days that a request waited for its reader, which is all an erasure needs;
 * the changes in `site.yaml` are not known here.
 */
const rules = {
  twoPersons: [],
  mostReadingDays: 1,
  calendar: buildCalendar({ off: [], working: [] }),
};

/**
 * Erases what is on the list but still in the database, after an older backup was restored or a
 * crash came between the list and the commit.
 *
 * @returns how many requests and readers' records were erased
 */
export async function eraseAgain(
  transaction: Transaction<DeskTables>,
  list: ErasureList,
): Promise<number> {
  let erased = 0;
  for await (const { id, at, table } of findLeft(transaction, list)) {
    const erase = table === 'requests' ? eraseRequest : eraseReader;
    if (await erase(transaction, id, at)) erased += 1;
  }
  return erased;
}

/** Whether `eraseAgain` would erase anything. */
export async function hasLeft(store: Kysely<DeskTables>, list: ErasureList): Promise<boolean> {
  const { done } = await findLeft(store, list).next();
  return done !== true;
}

interface LeftErasure extends Erasure {
  readonly table: 'requests' | 'readers';
}

async function* findLeft(
  store: Kysely<DeskTables>,
  list: ErasureList,
): AsyncGenerator<LeftErasure> {
  const erasures = await list.read();
  for (let from = 0; from < erasures.length; from += atOnce) {
    const times = new Map(erasures.slice(from, from + atOnce).map(({ id, at }) => [id, at]));
    for (const table of ['requests', 'readers'] as const) {
      const rows = await store
        .selectFrom(table)
        .select('id')
        .where('id', 'in', [...times.keys()])
        .where('state', '!=', 'erased')
        .execute();
      for (const { id } of rows) yield { id, at: times.get(id) ?? '', table };
    }
  }
}

/** @returns false if another server that starts at the same time has erased it */
async function eraseRequest(
  transaction: Transaction<DeskTables>,
  id: string,
  at: string,
): Promise<boolean> {
  const by = { id: 'system', role: 'system' } as const;
  const move = { command: { move: 'erase' }, by, at } as const;
  for (;;) {
    const seen = await findRequest(transaction, 'id', id);
    if (seen === undefined || seen.state === 'erased') return false;
    // A hold restored from an older backup had ended before the erasure.
    const { kind } = await makeMove(transaction, { ...seen, hold: undefined }, move, rules);
    if (kind === 'moved') return true;
    if (kind !== 'changed-meanwhile') throw new Error(`It cannot be erased again: ${kind}.`);
  }
}

/** @returns false if another server that starts at the same time has erased it */
async function eraseReader(
  transaction: Transaction<DeskTables>,
  id: string,
  at: string,
): Promise<boolean> {
  await lockReader(transaction, id);
  const seen = await transaction
    .selectFrom('readers')
    .select(['id', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();
  return seen !== undefined && makeErasure(transaction, seen, { at, actor: 'system' });
}

/**
 * Adds to the list what is erased in the database but not listed, such as erasures by another
 * server.
 */
export async function completeList(store: Kysely<DeskTables>, list: ErasureList): Promise<void> {
  const known = new Set((await list.read()).map(({ id }) => id));
  const addMissing = async (find: FindErased) => {
    let last = '';
    for (;;) {
      const rows = await find(store, last);
      await list.add(rows.filter(({ id }) => !known.has(id)));
      const end = rows.at(-1);
      if (end === undefined) return;
      last = end.id;
    }
  };
  await addMissing(findErasedRequests);
  await addMissing(findErasedReaders);
}

/** A batch of erased ids, after a given id. */
type FindErased = (store: Kysely<DeskTables>, behind: string) => Promise<readonly Erasure[]>;

const findErasedRequests: FindErased = (store, behind) =>
  store
    .selectFrom('requests')
    .innerJoin('log', (join) =>
      join
        .onRef('log.request_id', '=', 'requests.id')
        .onRef('log.version', '=', 'requests.version'),
    )
    .select(['requests.id', 'log.at'])
    .where('requests.state', '=', 'erased')
    .where('requests.id', '>', behind)
    .orderBy('requests.id')
    .limit(atOnce)
    .execute();

const findErasedReaders: FindErased = (store, behind) =>
  store
    .selectFrom('readers')
    .innerJoin('register_log', 'register_log.reader_id', 'readers.id')
    .select(['readers.id', 'register_log.at'])
    .where('readers.state', '=', 'erased')
    .where('register_log.move', '=', 'erase')
    .where('readers.id', '>', behind)
    .orderBy('readers.id')
    .limit(atOnce)
    .execute();
