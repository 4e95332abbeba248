import type { Transaction, Updateable } from 'kysely';
import type { GrantEnd } from '#src/desk/rules/grants/grant.ts';
import type { DeskTables } from '../tables.ts';
import type { GrantMove, SessionEnd } from '../tables/grants.ts';

/** Who does something with a grant, and when: ISO 8601, UTC. */
export interface GrantDoing {
  readonly at: string;
  /** A staff id, `reader` or `system`. */
  readonly actor: string;
}

/** The version of a grant that was seen. */
export interface SeenGrant {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes a grant in the version that was seen, with its log line.
 *
 * @returns false if somebody has changed it since: nothing is done
 */
export async function changeGrant(
  transaction: Transaction<DeskTables>,
  { id, version }: SeenGrant,
  move: GrantMove,
  { at, actor }: GrantDoing,
  change: Updateable<DeskTables['grants']> = {},
  detail: string | null = null,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('grants')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await transaction
    .insertInto('grant_log')
    .values({ grant_id: id, version: version + 1, at, actor, move, detail })
    .execute();
  return true;
}

/**
 * Ends a grant that holds, with its sessions and codes. From then on no server opens anything of
 * it, at the latest when what it remembers of the grant is a second old.
 *
 * @returns false if it has been changed since, or had ended
 */
export async function endGrant(
  transaction: Transaction<DeskTables>,
  seen: SeenGrant & { readonly endedAs?: GrantEnd | undefined },
  as: GrantEnd,
  doing: GrantDoing,
): Promise<boolean> {
  if (seen.endedAs !== undefined) return false;
  const change = { ended_as: as, ended_at: doing.at, renewal_asked_at: null };
  if (!(await changeGrant(transaction, seen, 'end', doing, change, as))) return false;
  await endSessions(transaction, seen.id, 'grant-ended', doing.at);
  await transaction.deleteFrom('grant_codes').where('grant_id', '=', seen.id).execute();
  await transaction.deleteFrom('machine_openings').where('grant_id', '=', seen.id).execute();
  return true;
}

/** Tells the desk, once until staff have looked at it, that the limits stopped a reader. */
export async function alarmDesk(
  transaction: Transaction<DeskTables>,
  grant: SeenGrant & { readonly alarmedAt?: string },
  at: string,
): Promise<void> {
  if (grant.alarmedAt !== undefined) return;
  await changeGrant(transaction, grant, 'alarm', { at, actor: 'system' }, { alarmed_at: at });
}

export async function endSessions(
  transaction: Transaction<DeskTables>,
  grantId: string,
  as: SessionEnd,
  at: string,
): Promise<void> {
  await transaction
    .updateTable('reading_sessions')
    .set({ ended_at: at, ended_as: as })
    .where('grant_id', '=', grantId)
    .where('ended_at', 'is', null)
    .execute();
}
