import type { Transaction } from 'kysely';
import { isOpenState } from '#src/desk/rules/queue-groups.ts';
import type { Actor, RequestState } from '#src/desk/rules/request.ts';
import { readItems } from '../queue/assigned.ts';
import type { DeskTables } from '../tables.ts';

/** Why a request cannot be closed as a duplicate of another. */
export type DoubleProblem =
  /** It is the same request, or does not exist. */
  | 'no-other'
  /** The other request was moved since it was seen. */
  | 'other-changed'
  /** The other request ended without an answer, so nobody would be answered. */
  | 'other-ended'
  /**
   * Other requests were closed as duplicates of this one: they would be duplicates of a duplicate.
   */
  | 'has-doubles';

interface Doing {
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Rolls back the transaction in which it is thrown. */
export class DoubleError extends Error {
  override readonly name = 'DoubleError';
  readonly problem: DoubleProblem;
  constructor(problem: DoubleProblem) {
    super(`This is no double: ${problem}.`);
    this.problem = problem;
  }
}

/**
 * Logs on a request that another was closed as its duplicate. That raises its version, so that two
 * requests closed as duplicates of each other at the same time are not both closed.
 *
 * @throws DoubleError
 */
export async function keepDouble(
  transaction: Transaction<DeskTables>,
  doubleId: string,
  kept: { readonly id: string; readonly version: number },
  doing: Doing,
): Promise<void> {
  if (kept.id === doubleId) throw new DoubleError('no-other');
  const further = await transaction
    .selectFrom('requests')
    .select('id')
    .where('double_of', '=', doubleId)
    .limit(1)
    .executeTakeFirst();
  if (further !== undefined) throw new DoubleError('has-doubles');
  const row = await transaction
    .updateTable('requests')
    .set({ version: kept.version + 1 })
    .where('id', '=', kept.id)
    .where('version', '=', kept.version)
    .returning('state')
    .executeTakeFirst();
  if (row === undefined) throw new DoubleError('other-changed');
  if (!isOpenState(row.state) && row.state !== 'decided') throw new DoubleError('other-ended');
  await addLine(transaction, doubleId, { ...kept, state: row.state }, 'keep-double', doing);
}

/**
 * Logs on a request that its former duplicate was reopened. That raises its version, so that
 * whoever is answering it for both sees the change first.
 */
export async function loseDouble(
  transaction: Transaction<DeskTables>,
  doubleId: string,
  keptId: string,
  doing: Doing,
): Promise<void> {
  const row = await transaction
    .updateTable('requests')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', keptId)
    .returning(['version', 'state'])
    .executeTakeFirstOrThrow();
  const kept = { id: keptId, version: row.version - 1, state: row.state };
  await addLine(transaction, doubleId, kept, 'lose-double', doing);
}

/** `kept` with its version before the log line. */
async function addLine(
  transaction: Transaction<DeskTables>,
  doubleId: string,
  kept: { readonly id: string; readonly version: number; readonly state: RequestState },
  move: 'keep-double' | 'lose-double',
  { by, at }: Doing,
): Promise<void> {
  const items = await readItems(transaction, [kept.id]);
  await transaction
    .insertInto('log')
    .values({
      request_id: kept.id,
      version: kept.version + 1,
      at,
      actor: by.id,
      role: by.role,
      move,
      about: doubleId,
      state: kept.state,
      items: `[${(items.get(kept.id) ?? []).join()}]`,
    })
    .execute();
}
