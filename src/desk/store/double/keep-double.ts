import type { Transaction } from 'kysely';
import { isOpenState } from '#src/desk/rules/queue-groups.ts';
import type { Actor, RequestState } from '#src/desk/rules/request.ts';
import { readItems } from '../queue/assigned.ts';
import type { DeskTables } from '../tables.ts';

/** Why a request cannot be closed as a double of another. */
export type DoubleProblem =
  /** It is the same request, or there is none. */
  | 'no-other'
  /** The other was moved since it was seen. */
  | 'other-changed'
  /** The other ended without an answer, so that nobody would be answered. */
  | 'other-ended'
  /** Others were closed as doubles of this one: they would be doubles of a double. */
  | 'has-doubles';

interface Doing {
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Undoes the transaction in which it is thrown. */
export class DoubleError extends Error {
  override readonly name = 'DoubleError';
  readonly problem: DoubleProblem;
  constructor(problem: DoubleProblem) {
    super(`This is no double: ${problem}.`);
    this.problem = problem;
  }
}

/**
 * Writes into the log of a request that another was closed as its double. That raises its version,
 * so that two requests which are closed as doubles of each other at once are not both closed.
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
 * Writes into the log of a request that one which was closed as its double is open again. That
 * raises its version: who is answering it for both sees first that it no longer is.
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

/** `kept` with the version before the line. */
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
