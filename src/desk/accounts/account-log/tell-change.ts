import type { Kysely } from 'kysely';
import type { DeskTables } from '#src/desk/store/tables.ts';
import { isTrusted } from '../proposals/needs-agreement.ts';
import { newId } from '../new-id.ts';
import type { NotedChange } from '../note-change.ts';

/**
 * Queues a notice, at the desk and by mail, for everybody who must know of a change: the person
 * concerned and, for heads and administrators, all others with these roles.
 */
export async function tellChange(
  db: Kysely<DeskTables>,
  { by, about, change, role, at, concernsTrust = false }: NotedChange,
): Promise<void> {
  // Guessing attempts are logged under the account owner, who may not have made them.
  const isGuess = change === 'codes-refused';
  if (by === about && !isGuess) return;
  const people = await db.selectFrom('staff').select(['id', 'role', 'closed_at']).execute();
  const told = people.filter(({ id, role: own, closed_at }) => {
    if (id === by) return isGuess;
    // A newly added person learns of it with the one-time password.
    if (id === about) return change !== 'added';
    return concernsTrust && isTrusted(own) && closed_at === null;
  });
  if (told.length === 0) return;
  const moment = at.toISOString();
  const notice = {
    at: moment,
    actor: by,
    about,
    change,
    role: role ?? null,
    seen_at: null,
    due_at: moment,
    tries: 0,
    sent_at: null,
  };
  const rows = told.map(({ id }) => ({ id: newId(), staff_id: id, ...notice }));
  await db.insertInto('staff_notices').values(rows).execute();
}
