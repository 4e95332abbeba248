import type { Kysely, Transaction } from 'kysely';
import { buildCalendar } from '../../rules/working-days.ts';
import type { Erasure, ErasureList } from './erasure-list.ts';
import { findRequest } from '../request/find-request.ts';
import { makeMove } from '../request/move-request.ts';
import type { DeskTables } from '../tables.ts';

const atOnce = 500;

/**
 * It counts the days that a request has waited for its reader, which is all that an erasure needs
 * one for; what `site.yaml` changes in it is not known here.
 */
const rules = {
  twoPersons: [],
  mostReadingDays: 1,
  calendar: buildCalendar({ off: [], working: [] }),
};

/**
 * Erases what the list says was erased and the database still has: it was restored from an older
 * backup, or a crash came between the list and the commit.
 * @returns how many requests were erased
 */
export async function eraseAgain(
  transaction: Transaction<DeskTables>,
  list: ErasureList,
): Promise<number> {
  let erased = 0;
  for await (const { id, at } of findLeft(transaction, list))
    if (await eraseOne(transaction, id, at)) erased += 1;
  return erased;
}

/** Is there anything that `eraseAgain` would erase? */
export async function hasLeft(store: Kysely<DeskTables>, list: ErasureList): Promise<boolean> {
  const { done } = await findLeft(store, list).next();
  return done !== true;
}

async function* findLeft(store: Kysely<DeskTables>, list: ErasureList): AsyncGenerator<Erasure> {
  const erasures = await list.read();
  for (let from = 0; from < erasures.length; from += atOnce) {
    const times = new Map(erasures.slice(from, from + atOnce).map(({ id, at }) => [id, at]));
    const rows = await store
      .selectFrom('requests')
      .select('id')
      .where('id', 'in', [...times.keys()])
      .where('state', '!=', 'erased')
      .execute();
    for (const { id } of rows) yield { id, at: times.get(id) ?? '' };
  }
}

/** @returns false when another server that starts with this one has erased it */
async function eraseOne(
  transaction: Transaction<DeskTables>,
  id: string,
  at: string,
): Promise<boolean> {
  const by = { id: 'system', role: 'system' } as const;
  const move = { command: { move: 'erase' }, by, at } as const;
  for (;;) {
    const seen = await findRequest(transaction, 'id', id);
    if (seen === undefined || seen.state === 'erased') return false;
    // A hold that an older backup brings back had ended before the erasure.
    const { kind } = await makeMove(transaction, { ...seen, hold: undefined }, move, rules);
    if (kind === 'moved') return true;
    if (kind !== 'changed-meanwhile') throw new Error(`It cannot be erased again: ${kind}.`);
  }
}

/** Adds to the list what is erased in the database and not in the list, as another server has done. */
export async function completeList(store: Kysely<DeskTables>, list: ErasureList): Promise<void> {
  const known = new Set((await list.read()).map(({ id }) => id));
  let last = '';
  for (;;) {
    const rows = await store
      .selectFrom('requests')
      .innerJoin('log', (join) =>
        join
          .onRef('log.request_id', '=', 'requests.id')
          .onRef('log.version', '=', 'requests.version'),
      )
      .select(['requests.id', 'log.at'])
      .where('requests.state', '=', 'erased')
      .where('requests.id', '>', last)
      .orderBy('requests.id')
      .limit(atOnce)
      .execute();
    await list.add(rows.filter(({ id }) => !known.has(id)));
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}
