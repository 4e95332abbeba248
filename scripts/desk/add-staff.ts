import { changePerson, addPerson } from '#src/desk/accounts/people.ts';
import { readNewPerson } from '#src/desk/accounts/read-new-person.ts';
import { toEmail } from '#src/desk/accounts/to-email.ts';
import type { StorePlace } from '#src/desk/store/open-store.ts';
import { ToldError } from '../lib/told-error.ts';
import { createAsker, type Asker } from '../lib/ask.ts';
import { withStore } from './with-store.ts';
import { staffWords } from './words.ts';

export type StaffFlags = Readonly<Partial<Record<'name' | 'address' | 'role', string>>>;

/** The actor in the log: anyone who may run commands on the server. */
const by = 'command';

const roles: Readonly<Record<string, string>> = {
  '1': 'service',
  '2': 'head',
  '3': 'administrator',
};

export function createStaffAsker(): Asker {
  return createAsker(staffWords, process.stdin, process.stdout);
}

/**
 * Adds an account, whether or not the desk is running; its output contains the one-time password.
 *
 * @throws ToldError
 */
export async function addStaff(
  place: StorePlace,
  flags: StaffFlags,
  asker: Asker,
): Promise<string> {
  const name = await asker.ask('name', flags.name, staffWords.name);
  const email = await asker.ask('address', flags.address, staffWords.email);
  const role = await asker.ask('role', flags.role, staffWords.role);
  asker.close();
  asker.checkComplete();
  const read = readNewPerson({ name, email, role: roles[role] ?? role });
  if (read.kind === 'problems') throw new ToldError(staffWords.problems(read.problems));
  return withStore(place, async (store) => {
    const password = await addPerson(store, read.person, by, new Date());
    if (password === undefined) throw new ToldError(staffWords.known(read.person.email));
    return staffWords.added(read.person.email, password);
  });
}

/**
 * Removes an account's authenticator and makes a one-time password: the way back in for the last
 * administrator, whom nobody else can reset.
 *
 * @throws ToldError
 */
export async function resetStaff(
  place: StorePlace,
  flags: StaffFlags,
  asker: Asker,
): Promise<string> {
  const email = toEmail(await asker.ask('address', flags.address, staffWords.email));
  asker.close();
  asker.checkComplete();
  return withStore(place, async (store) => {
    const person = await store
      .selectFrom('staff')
      .select('id')
      .where('address', '=', email)
      .executeTakeFirst();
    if (person === undefined) throw new ToldError(staffWords.unknown(email));
    await changePerson(store, by, person.id, { kind: 'reset-code' }, new Date());
    const answer = await changePerson(store, by, person.id, { kind: 'reset-password' }, new Date());
    if (answer.kind !== 'password') throw new ToldError(staffWords.unknown(email));
    return staffWords.added(email, answer.password);
  });
}
