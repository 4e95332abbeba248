import { keepCookies } from './keep-cookies.ts';
import { noteChange } from '../note-change.ts';
import { isRefusal } from './is-refusal.ts';
import { toEmail } from '../to-email.ts';
import type { SignInAnswer } from './staff-session.ts';
import type { SessionDeps } from './session-deps.ts';
import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '#src/desk/is-same-secret.ts';

/**
 * The first step. Neither the answer nor its timing reveals whether the account exists, is closed,
 * or has an expired one-time password.
 */
export async function signIn(
  deps: SessionDeps,
  written: string,
  password: string,
): Promise<SignInAnswer> {
  const email = toEmail(written);
  const client = findClient(deps, email);
  const wait =
    (client === deps.clientIp ? await deps.limiter.take('passwords', client) : undefined) ??
    (await deps.limiter.take('password', client, email));
  if (wait !== undefined) return { kind: 'must-wait', seconds: wait };
  const checked = await askAuth(deps, email, password);
  if (checked === undefined) return { kind: 'refused' };
  const person = await deps.store
    .selectFrom('staff')
    .select(['id', 'closed_at', 'one_time_until'])
    .where('address', '=', email)
    .executeTakeFirst();
  const isOver = (person?.one_time_until ?? '9') <= deps.now().toISOString();
  if (person?.closed_at !== null || isOver) {
    // Sessions opened here are closed before anybody receives their token.
    const { token } = checked;
    if (token !== undefined)
      await deps.store.deleteFrom('staff_sessions').where('token', '=', token).execute();
    return { kind: 'refused' };
  }
  keepCookies(deps, checked.headers);
  if (checked.token === undefined) return { kind: 'needs-code' };
  await welcome(deps, person.id, email);
  return { kind: 'signed-in' };
}

/** Remembers the device and resets its count of wrong guesses. */
export async function welcome(deps: SessionDeps, id: string, email: string): Promise<void> {
  const { limiter, store, clientIp, key, now } = deps;
  const client = findClient(deps, email);
  await limiter.forget('password', client, email);
  if (client === clientIp) {
    const secure = deps.auth.options.advanced.useSecureCookies ? '; Secure' : '';
    deps.keepCookie(
      `ban-truc.device=${issueDevice(key, email)}; Path=/; Max-Age=${deviceMaxAge}; HttpOnly; SameSite=Lax${secure}`,
    );
  }
  await noteChange(store, { by: id, about: id, change: 'signed-in', at: now() });
}

/** The device if this account knows it, else the client IP. */
export function findClient({ key, device, clientIp }: SessionDeps, email: string): string {
  return readDevice(key, device, email) ?? clientIp;
}

/** The session's token, or none if the second step is pending; nothing for a wrong password. */
async function askAuth({ auth, headers }: SessionDeps, email: string, password: string) {
  try {
    const answer = await auth.api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    });
    const needsCode = 'twoFactorRedirect' in answer.response;
    return { headers: answer.headers, token: needsCode ? undefined : answer.response.token };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return undefined;
  }
}

/** How long a device is remembered after a sign-in, in seconds. */
const deviceMaxAge = 180 * 86_400;

/**
 * A device cookie, set after a successful sign-in. Guesses from other places, however many, do not
 * lock out a known device.
 * https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export function issueDevice(key: string, email: string): string {
  const id = randomBytes(16).toString('base64url');
  return `${id}.${sign(key, id, email)}`;
}

/** The device's id, if this account has signed in on it before. */
export function readDevice(key: string, device: string, email: string): string | undefined {
  const [, id = '', signature = ''] = /^([\w-]{22})\.([\w-]{43})$/.exec(device) ?? [];
  return isSameSecret(sign(key, id, email), signature) ? id : undefined;
}

function sign(key: string, id: string, email: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`device\n${id}\n${email}`)
    .digest('base64url');
}
