import type { Insertable, Transaction } from 'kysely';
import type { IdentityCheck } from '#src/desk/rules/grounds.ts';
import type {
  EndReason,
  RecordErasureReason,
  VoidReason,
} from '#src/desk/rules/register/grounds.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';
import type { RegisterMove } from '../tables/register.ts';

/** Who changes the register, and when: ISO 8601, UTC. */
export interface RegisterDoing {
  readonly at: string;
  /** Id of staff. */
  readonly actor: string;
}

/** What is said of a change besides who made it. */
export type ChangeFacts = Partial<
  Pick<Insertable<DeskTables['register_log']>, 'checked' | 'reason' | 'fields' | 'visit'>
>;

/** A line of the log of the register. */
export interface RegisterLine extends RegisterDoing {
  readonly move: RegisterMove;
  /** How staff made sure who asked. */
  readonly checked: IdentityCheck | null;
  readonly reason: EndReason | VoidReason | RecordErasureReason | null;
  /** Names of what was changed. */
  readonly fields: readonly string[];
  /** `2026-17`: year and number of a visit. */
  readonly visit: string | null;
}

/** The record must be of this version by now. */
export async function logChange(
  transaction: Transaction<DeskTables>,
  reader: { readonly id: string; readonly version: number },
  move: RegisterMove,
  { at, actor }: RegisterDoing,
  { checked = null, reason = null, fields = null, visit = null }: ChangeFacts = {},
): Promise<void> {
  await transaction
    .insertInto('register_log')
    .values({
      ...{ reader_id: reader.id, version: reader.version, at, actor, move },
      ...{ checked, reason, fields, visit },
    })
    .execute();
}

/** Nobody else changes the record, or notes a visit of its reader, until the transaction ends. */
export async function lockReader(
  transaction: Transaction<DeskTables>,
  readerId: string,
): Promise<void> {
  await transaction
    .updateTable('readers')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('id', '=', readerId)
    .execute();
}

/**
 * Gives the record its next version and the log its line, whatever version was seen.
 * @returns false when there is no such record
 */
export async function bumpVersion(
  transaction: Transaction<DeskTables>,
  readerId: string,
  move: RegisterMove,
  doing: RegisterDoing,
  facts: ChangeFacts = {},
): Promise<boolean> {
  const row = await transaction
    .updateTable('readers')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', readerId)
    .returning('version')
    .executeTakeFirst();
  if (row === undefined) return false;
  await logChange(transaction, { id: readerId, version: row.version }, move, doing, facts);
  return true;
}

/** All that was done with a reader's record, the last first. */
export async function listChanges(
  store: Store,
  readerId: string,
): Promise<readonly RegisterLine[]> {
  const rows = await store
    .selectFrom('register_log')
    .select(['at', 'actor', 'move', 'checked', 'reason', 'fields', 'visit'])
    .where('reader_id', '=', readerId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, fields: row.fields?.split(' ') ?? [] }));
}
