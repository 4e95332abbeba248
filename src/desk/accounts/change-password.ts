import { verifyPassword } from 'better-auth/crypto';
import { checkPassword, type House } from './passwords/check-password.ts';
import { keepCookies } from './sign-in/keep-cookies.ts';
import { noteChange } from './note-change.ts';
import type { Person } from './sign-in/sign-in-state.ts';
import type { MustWait, PasswordAnswer } from './sign-in/staff-session.ts';
import type { SessionDeps } from './sign-in/session-deps.ts';

/** Sets a new password; all other sessions of the person end, and this one gets a new token. */
export async function changePassword(
  deps: SessionDeps,
  person: Person,
  house: House,
  current: string,
  next: string,
): Promise<PasswordAnswer> {
  const refusal = await checkOwnPassword(deps, person, current);
  if (refusal !== undefined) return refusal;
  if (next === current) return { kind: 'same' };
  const problem = checkPassword(next, { ...person, ...house });
  if (problem !== undefined) return { kind: problem };
  const { auth, store, headers, now } = deps;
  const changed = await auth.api.changePassword({
    body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
    headers,
    returnHeaders: true,
  });
  await store
    .updateTable('staff')
    .set({ one_time_until: null })
    .where('id', '=', person.id)
    .execute();
  keepCookies(deps, changed.headers);
  await noteChange(store, {
    by: person.id,
    about: person.id,
    change: 'password-changed',
    at: now(),
  });
  return { kind: 'changed' };
}

/** Why a new password is not acceptable; nothing if it is. */
export async function checkOwnPassword(
  { store, limiter }: SessionDeps,
  { id }: Person,
  password: string,
): Promise<{ readonly kind: 'wrong-password' } | MustWait | undefined> {
  const wait = await limiter.take('password', id);
  if (wait !== undefined) return { kind: 'must-wait', seconds: wait };
  const { password: hash } = await store
    .selectFrom('staff_passwords')
    .select('password')
    .where('staff_id', '=', id)
    .executeTakeFirstOrThrow();
  if (!(await verifyPassword({ hash, password }))) return { kind: 'wrong-password' };
  await limiter.forget('password', id);
  return undefined;
}
