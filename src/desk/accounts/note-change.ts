import type { Kysely } from 'kysely';
import type { DeskTables } from '../store/tables.ts';
import { tellChange } from './account-log/tell-change.ts';
import type { AccountChange } from './account-change.ts';
import type { StaffRole } from './staff.ts';

/** One line of the log of accounts: no name, no address. */
export interface NotedChange {
  /** An id of staff, or `command`. */
  readonly by: string;
  readonly about: string;
  readonly change: AccountChange;
  readonly role?: StaffRole | undefined;
  readonly at: Date;
  /** It is about a head or an administrator: the others of these roles are told, too. */
  readonly concernsTrust?: boolean;
}

/** Writes the line, and tells of it the person that it is about where somebody else did it. */
export async function noteChange(db: Kysely<DeskTables>, noted: NotedChange): Promise<void> {
  const { by, about, change, role, at } = noted;
  await db
    .insertInto('staff_log')
    .values({ at: at.toISOString(), actor: by, staff_id: about, change, role: role ?? null })
    .execute();
  await tellChange(db, noted);
}
