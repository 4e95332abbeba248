import type { Store } from '#src/desk/store/open-store.ts';
import { makeOneTime } from '../people.ts';
import {
  changePerson,
  type NewPerson,
  type OneTimePassword,
  type PersonAnswer,
  type PersonChange,
} from '../people.ts';
import { insertPerson } from './insert-person.ts';
import { propose, type ProposeAnswer } from './propose.ts';

/**
 * An administrator adds an account, or proposes it to a second person.
 *
 * @returns nothing if the e-mail already has an account
 */
export async function addOrPropose(
  store: Store,
  person: NewPerson,
  by: string,
  now: Date,
): Promise<OneTimePassword | ProposeAnswer | undefined> {
  const known = await store
    .selectFrom('staff')
    .select('id')
    .where('address', '=', person.email)
    .executeTakeFirst();
  if (known !== undefined) return undefined;
  const oneTime = await makeOneTime();
  const added = await store
    .transaction()
    .execute((transaction) => insertPerson(transaction, { person, by, oneTime, now }));
  return typeof added === 'object' && added.kind === 'needs-agreement'
    ? propose(store, { kind: 'add', person }, by, now)
    : added;
}

/** An administrator changes another's account, or proposes it to a second person. */
export async function changeOrPropose(
  store: Store,
  by: string,
  id: string,
  change: PersonChange,
  now: Date,
): Promise<PersonAnswer | ProposeAnswer> {
  const answer = await changePerson(store, by, id, change, now);
  return answer.kind === 'needs-agreement'
    ? propose(store, { kind: 'change', id, change }, by, now)
    : answer;
}
