import type { Kysely } from 'kysely';
import type { DeskTables } from '../store/tables.ts';
import type { AccountChange } from './account-change.ts';
import type { StaffRole } from './staff.ts';

/** One line of the log of accounts: no name, no address. */
export interface NotedChange {
  /** An id of staff, or `command`. */
  readonly by: string;
  readonly about: string;
  readonly change: AccountChange;
  readonly role?: StaffRole;
  readonly at: Date;
}

export async function noteChange(
  db: Kysely<DeskTables>,
  { by, about, change, role, at }: NotedChange,
): Promise<void> {
  await db
    .insertInto('staff_log')
    .values({ at: at.toISOString(), actor: by, staff_id: about, change, role: role ?? null })
    .execute();
}
