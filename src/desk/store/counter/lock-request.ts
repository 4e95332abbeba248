import type { Transaction } from 'kysely';
import type { DeskTables } from '../tables.ts';

/** Nobody moves the request until the transaction ends; false when somebody has since it was seen. */
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
