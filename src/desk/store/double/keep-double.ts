import type { Transaction } from 'kysely';
import { isOpenState } from '../../rules/queue-groups.ts';
import type { Actor } from '../../rules/request.ts';
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
  { by, at }: { readonly by: Actor; readonly at: string },
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
  const items = await readItems(transaction, [kept.id]);
  await transaction
    .insertInto('log')
    .values({
      request_id: kept.id,
      version: kept.version + 1,
      at,
      actor: by.id,
      role: by.role,
      move: 'keep-double',
      about: doubleId,
      state: row.state,
      items: `[${(items.get(kept.id) ?? []).join()}]`,
    })
    .execute();
}
