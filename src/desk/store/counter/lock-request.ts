import type { Transaction } from 'kysely';
import type { DeskTables } from '../tables.ts';

/**
 * Locks the request until the transaction ends; false if somebody has moved it since it was seen.
 */
export async function lockRequest(
  transaction: Transaction<DeskTables>,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('requests')
    .set({ version })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
