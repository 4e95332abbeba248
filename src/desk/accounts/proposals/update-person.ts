import type { Transaction } from 'kysely';
import { releaseRequests } from '#src/desk/store/queue/assigned.ts';
import type { DeskTables } from '#src/desk/store/tables.ts';
import type { AccountChange } from '../account-change.ts';
import { noteChange } from '../note-change.ts';
import type { MadeOneTime, PersonAnswer, PersonChange } from '../people.ts';
import { findActor, hasBeenTrusted, hasOtherAdministrator, takeTurn } from './account-facts.ts';
import type { ChangedBy } from './insert-person.ts';
import { isTrusted, needsAgreement } from './needs-agreement.ts';
import { findOneTimeEnd } from './one-time-end.ts';

/** Applies all changes to an account in one transaction, serialised with other account changes. */
export async function updatePerson(
  transaction: Transaction<DeskTables>,
  {
    id,
    change,
    oneTime,
    by,
    agreedBy,
    now,
  }: ChangedBy & {
    readonly id: string;
    readonly change: PersonChange;
    readonly oneTime: MadeOneTime | undefined;
  },
): Promise<PersonAnswer> {
  if (id === by) return { kind: 'not-allowed' };
  await takeTurn(transaction);
  const actor = await findActor(transaction, by);
  const person = await transaction
    .selectFrom('staff')
    .select(['role', 'closed_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (actor === 'nobody' || person === undefined) return { kind: 'not-allowed' };
  const wasTrusted = isTrusted(person.role) || (await hasBeenTrusted(transaction, id));
  const isTwoPersons = needsAgreement(change, wasTrusted);
  if (actor === 'administrator' && isTwoPersons && agreedBy === undefined)
    return { kind: 'needs-agreement' };
  const endsAdministrator =
    person.role === 'administrator' &&
    person.closed_at === null &&
    (change.kind === 'close' || (change.kind === 'role' && change.role !== 'administrator'));
  if (endsAdministrator && !(await hasOtherAdministrator(transaction, id)))
    return { kind: 'last-administrator' };
  await transaction
    .updateTable('staff')
    .set({ ...toFacts(change, now), updated_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
  if (oneTime !== undefined)
    await transaction
      .updateTable('staff_passwords')
      .set({ password: oneTime.hash, updated_at: now.toISOString() })
      .where('staff_id', '=', id)
      .execute();
  if (change.kind === 'reset-code')
    await transaction.deleteFrom('staff_second_factors').where('staff_id', '=', id).execute();
  await endSessions(transaction, id);
  if (leavesRequests(change)) await releaseRequests(transaction, id, by, now);
  await noteChange(transaction, {
    by,
    about: id,
    change: names[change.kind],
    ...(change.kind === 'role' && { role: change.role }),
    at: now,
    concernsTrust: wasTrusted || isTwoPersons,
  });
  return oneTime === undefined
    ? { kind: 'changed' }
    : { kind: 'password', password: oneTime.password };
}

const names: Readonly<Record<PersonChange['kind'], AccountChange>> = {
  role: 'role-changed',
  close: 'closed',
  open: 'opened',
  'reset-password': 'password-reset',
  'reset-code': 'code-reset',
};

function toFacts(change: PersonChange, now: Date) {
  switch (change.kind) {
    case 'role':
      return { role: change.role };
    case 'close':
      return { closed_at: now.toISOString() };
    case 'open':
      return { closed_at: null };
    case 'reset-password':
      return { one_time_until: findOneTimeEnd(now) };
    case 'reset-code':
      return { has_second_factor: 0 as const };
  }
}

/** Administrators have no part in requests. */
function leavesRequests(change: PersonChange): boolean {
  return change.kind === 'close' || (change.kind === 'role' && change.role === 'administrator');
}

/** Includes sign-ins that wait for their second step: they started under the old account data. */
async function endSessions(transaction: Transaction<DeskTables>, id: string): Promise<void> {
  await transaction.deleteFrom('staff_sessions').where('staff_id', '=', id).execute();
  await transaction.deleteFrom('staff_challenges').where('value', '=', id).execute();
}
