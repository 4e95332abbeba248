import type { FeeGroup } from '#src/desk/rules/calendar/copy-fee.ts';
import type { Store } from '../open-store.ts';
import { lockRequest } from './lock-request.ts';

/** Copies made for one item. */
export interface CopyRecord {
  readonly place: number;
  readonly version: number;
  readonly pages: number;
  readonly copies: number;
  readonly fee: number | null;
  readonly group: FeeGroup | null;
  readonly receipt: string | null;
}

export async function findCopies(store: Store, requestId: string): Promise<readonly CopyRecord[]> {
  return store
    .selectFrom('copies')
    .select(['place', 'version', 'pages', 'copies', 'fee', 'fee_group as group', 'receipt'])
    .where('request_id', '=', requestId)
    .orderBy('place')
    .execute();
}

/**
 * Stores the copies made. `version` is the one that was seen, 0 if there was none.
 *
 * @returns false if somebody else has stored another since, or the request was moved
 */
export function keepCopies(
  store: Store,
  seen: { readonly id: string; readonly version: number },
  { place, version, group, ...made }: CopyRecord,
  by: { readonly at: string; readonly actor: string },
): Promise<boolean> {
  const row = { ...made, fee_group: group, ...by, version: version + 1 };
  return store.transaction().execute(async (transaction) => {
    if (!(await lockRequest(transaction, seen))) return false;
    if (version === 0) {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('copies')
        .values({ request_id: seen.id, place, ...row })
        .onConflict((conflict) => conflict.columns(['request_id', 'place']).doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    }
    const result = await transaction
      .updateTable('copies')
      .set(row)
      .where('request_id', '=', seen.id)
      .where('place', '=', place)
      .where('version', '=', version)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  });
}
