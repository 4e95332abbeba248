import type { Kysely } from 'kysely';
import type { DeskTables } from '../store/tables.ts';
import { tellChange } from './account-log/tell-change.ts';
import type { AccountChange } from './account-change.ts';
import type { StaffRole } from './staff.ts';

/** One line of the account log: no name, no e-mail. */
export interface NotedChange {
  /** A staff id, or `command`. */
  readonly by: string;
  readonly about: string;
  readonly change: AccountChange;
  readonly role?: StaffRole | undefined;
  readonly at: Date;
  /**
   * The change concerns a head or an administrator, so all others with these roles are notified
   * too.
   */
  readonly concernsTrust?: boolean;
}

/** Writes the line and, if somebody else made the change, notifies the person concerned. */
export async function noteChange(db: Kysely<DeskTables>, noted: NotedChange): Promise<void> {
  const { by, about, change, role, at } = noted;
  await db
    .insertInto('staff_log')
    .values({ at: at.toISOString(), actor: by, staff_id: about, change, role: role ?? null })
    .execute();
  await tellChange(db, noted);
}
