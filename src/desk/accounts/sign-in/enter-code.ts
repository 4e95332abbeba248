import { isRefusal } from './is-refusal.ts';
import { keepCookies } from './keep-cookies.ts';
import { noteChange } from '../note-change.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { findClient, welcome } from './sign-in.ts';
import { findStepOf, spendStep } from './spend-code.ts';
import type { CodeAnswer, MustWait } from './staff-session.ts';
import type { SessionDeps } from './session-deps.ts';

/**
 * The second step. An authenticator code and a recovery code each work once. Only somebody who
 * knows the password gets this far, with five tries per sign-in.
 */
export async function enterCode(deps: SessionDeps, written: string): Promise<CodeAnswer> {
  const { auth, store, limiter, now } = deps;
  const person = await findHalfWay(deps);
  if (person === undefined) return { kind: 'start-again' };
  const { id, address: email } = person;
  const wait = await countTry(deps, id, email);
  if (wait !== undefined) return wait;
  const code = written.replaceAll(/\s/g, '');
  const isRecovery = !/^\d{6}$/.test(code);
  const step = isRecovery ? undefined : await findStepOf(auth, store, id, code, now());
  // First, because better-auth would report a database failure as an expired sign-in.
  const isUnused = isRecovery || (step !== undefined && (await spendStep(store, id, step)));
  const checked = await askAuth(deps, code, isRecovery);
  if (checked.kind !== 'right') return checked;
  const row = await store
    .selectFrom('staff')
    .select('closed_at')
    .where('id', '=', id)
    .executeTakeFirst();
  if (checked.user.id !== id || !isUnused || row?.closed_at !== null) {
    await store.deleteFrom('staff_sessions').where('token', '=', checked.token).execute();
    return { kind: 'start-again' };
  }
  keepCookies(deps, checked.headers);
  await limiter.forget('code', findClient(deps, email), id);
  if (isRecovery)
    await noteChange(store, { by: id, about: id, change: 'recovery-code-used', at: now() });
  await welcome(deps, id, email);
  return { kind: 'signed-in' };
}

/**
 * Tries are counted separately for each device that the account knows and for each other client IP,
 * so somebody who knows the password and guesses codes cannot lock the owner out. All unknown
 * IPs together share a daily limit low enough to make guessing hopeless.
 */
async function countTry(
  deps: SessionDeps,
  id: string,
  email: string,
): Promise<MustWait | undefined> {
  const { limiter, store, clientIp, now } = deps;
  const client = findClient(deps, email);
  const wait =
    (await limiter.take('code', client, id)) ??
    (client === clientIp ? await limiter.take('codes', id) : undefined);
  if (wait === undefined) return undefined;
  // Reported once per period, not for every further try.
  if ((await limiter.take('told', client, id)) === undefined)
    await noteChange(store, { by: id, about: id, change: 'codes-refused', at: now() });
  return { kind: 'must-wait', seconds: wait };
}

/** The person whose sign-in waits for its second step; better-auth verifies the cookie. */
async function findHalfWay({ store, headers, now }: SessionDeps) {
  const cookies = headers.get('cookie') ?? '';
  const identifier = /(?:^|;\s*)(?:__Secure-)?ban-truc\.two_factor=([\w-]+)\./.exec(cookies)?.[1];
  if (identifier === undefined) return undefined;
  return store
    .selectFrom('staff_challenges')
    .innerJoin('staff', 'staff.id', 'staff_challenges.value')
    .select(['staff.id', 'staff.address'])
    .where('identifier', '=', identifier)
    .where('expires_at', '>', now().toISOString())
    .executeTakeFirst();
}

async function askAuth({ auth, headers }: SessionDeps, code: string, isRecovery: boolean) {
  try {
    const given = { headers, returnHeaders: true } as const;
    const answer = isRecovery
      ? await auth.api.verifyBackupCode({ body: { code: hashRecoveryCode(code) }, ...given })
      : await auth.api.verifyTOTP({ body: { code }, ...given });
    const { token, user } = answer.response;
    if (!token) return { kind: 'start-again' } as const;
    return { kind: 'right', headers: answer.headers, token, user } as const;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const isWrong = /^INVALID_(?:CODE|BACKUP_CODE)$/.test(String(error.body?.['code']));
    return { kind: isWrong ? 'refused' : 'start-again' } as const;
  }
}
