import type { Transaction } from 'kysely';
import type { RecordErasureGrounds } from '#src/desk/rules/register/grounds.ts';
import { scrubErased } from '../driver/scrub.ts';
import type { DeskStore } from '../desk-store.ts';
import type { DeskTables } from '../tables.ts';
import { lockReader, logChange, type RegisterDoing } from './change-log.ts';
import type { RecordResult, SeenRecord } from './records.ts';

export type EraseRecordResult =
  | Exclude<RecordResult, { kind: 'ended' }>
  /** The reader is in the reading room now: the visit must be ended first. */
  | { readonly kind: 'still-in' };

/**
 * Erases the personal data of a record in the version that was seen. Its card number is not reused,
 * and its visits remain as days with a purpose. The erasure is on the list of erasures before it is
 * committed.
 *
 * @param grounds undefined if its retention has ended
 */
export async function eraseRecord(
  store: DeskStore,
  seen: SeenRecord,
  doing: RegisterDoing,
  grounds?: RecordErasureGrounds,
): Promise<EraseRecordResult> {
  const result = await store
    .transaction()
    .execute(async (transaction): Promise<EraseRecordResult> => {
      await lockReader(transaction, seen.id);
      const inside = await transaction
        .selectFrom('reader_visits')
        .select('number')
        .where('reader_id', '=', seen.id)
        .where('state', '=', 'in')
        .executeTakeFirst();
      if (inside !== undefined) return { kind: 'still-in' };
      if (!(await makeErasure(transaction, seen, doing, grounds)))
        return { kind: 'changed-meanwhile' };
      await store.erasures.add([{ at: doing.at, id: seen.id }]);
      return { kind: 'done' };
    });
  if (result.kind === 'done') await scrubErased(store);
  return result;
}

/**
 * The erasure itself, within the caller's transaction.
 *
 * @returns false if the record was changed since it was seen, or erased
 */
export async function makeErasure(
  transaction: Transaction<DeskTables>,
  { id, version }: SeenRecord,
  doing: RegisterDoing,
  grounds?: RecordErasureGrounds,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('readers')
    .set({
      ...{ version: version + 1, state: 'erased', facts: null },
      ...{ searched: null, folded_name: null, phone_digits: null },
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '!=', 'erased')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await transaction
    .updateTable('reader_visits')
    .set((eb) => ({
      // A card restored from an older backup as active had already been ended.
      state: eb
        .case()
        .when('state', '=', 'in')
        .then(eb.val('closed' as const))
        .else(eb.ref('state'))
        .end(),
      ...{ came_at: null, left_at: null, topic: null },
    }))
    .where('reader_id', '=', id)
    .execute();
  await transaction.deleteFrom('reader_requests').where('reader_id', '=', id).execute();
  await logChange(transaction, { id, version: version + 1 }, 'erase', doing, grounds);
  return true;
}
