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
  /** Staff id. */
  readonly actor: string;
}

/** Details of a change besides its author. */
export type ChangeFacts = Partial<
  Pick<Insertable<DeskTables['register_log']>, 'checked' | 'reason' | 'fields' | 'visit'>
>;

/** A line of the register's log. */
export interface RegisterLine extends RegisterDoing {
  readonly move: RegisterMove;
  /** How staff verified the requester's identity. */
  readonly checked: IdentityCheck | null;
  readonly reason: EndReason | VoidReason | RecordErasureReason | null;
  /** Names of changed fields. */
  readonly fields: readonly string[];
  /** `2026-17`: year and number of a visit. */
  readonly visit: string | null;
}

/** The version that the record must have. */
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

/** Locks the record and its reader's visits until the transaction ends. */
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
 * Increments the record's version and writes the log line, whatever version was seen.
 *
 * @returns false if there is no such record
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

/** All changes of a reader's record, newest first. */
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
