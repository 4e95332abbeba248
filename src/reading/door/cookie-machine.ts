import { toSessionFormToken } from '#src/desk/rules/grants/secrets.ts';
import { findMachine, type ProvenMachine } from '#src/desk/store/grants/machines.ts';
import type { ReadingMachine } from '../views/room-facts.ts';
import type { Asker } from './known-readers.ts';
import type { Door } from './open-door.ts';
import { machineCookie } from './reading-cookies.ts';

/** The form token of machines is bound to nothing: the code, or the cookie, is their secret. */
export const machineSubject = 'machine';

/** The machine whose cookie it is, whether or not it has proved its key lately. */
export async function findCookieMachine(
  { store }: Pick<Door, 'store'>,
  cookies: ReadonlyMap<string, string>,
): Promise<ProvenMachine | undefined> {
  const secret = cookies.get(machineCookie) ?? '';
  return secret === '' ? undefined : findMachine(store, secret);
}

/** The machine that a page is shown on, as the page needs it. */
export async function findShowingMachine(
  door: Pick<Door, 'store' | 'key'>,
  { cookies, rules: { idleMinutes } }: Pick<Asker, 'cookies' | 'rules'>,
): Promise<ReadingMachine | undefined> {
  const machine = await findCookieMachine(door, cookies);
  if (machine === undefined) return undefined;
  const { id, name, hasKey } = machine;
  const formToken = toSessionFormToken(door.key, machineSubject);
  return { id, name, hasKey, formToken, idleMinutes };
}
