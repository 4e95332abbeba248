import { createHmac } from 'node:crypto';
import { isSameSecret } from '#src/desk/is-same-secret.ts';

/** Cookies of the reading room. All are `HttpOnly` and never sent from other sites. */

/** The cookie of a session: one for each grant, so that a reader can read with several. */
export function sessionCookieOf(grantId: string): string {
  return `phong-doc-${grantId}`;
}

/** The grants that a browser has sessions of. */
export function listSessionGrants(cookies: ReadonlyMap<string, string>): readonly string[] {
  return [...cookies.keys()].flatMap((name) => /^phong-doc-([\w-]{22})$/.exec(name)?.[1] ?? []);
}

/** A `Set-Cookie` header; without a value, the cookie is removed. */
export function buildReadingCookie(
  name: string,
  value: string | undefined,
  isSecure: boolean,
  seconds?: number,
): string {
  const age =
    value === undefined ? 'Max-Age=0; ' : seconds === undefined ? '' : `Max-Age=${seconds}; `;
  return `${name}=${value ?? ''}; ${age}Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}

export const machineCookie = 'phong-doc-may';
const proofCookie = 'phong-doc-chung';
/** How long a proof of a machine's key holds. */
const proofMs = 2 * 60_000;

/**
 * The proof that a machine has signed with its key lately. A machine cookie that is copied to
 * another machine gets no new one.
 */
export function buildProofCookie(
  key: string,
  machineId: string,
  now: Date,
  isSecure: boolean,
): string {
  const until = now.getTime() + proofMs;
  const value = `${machineId}.${until}.${signProof(key, machineId, until)}`;
  return buildReadingCookie(proofCookie, value, isSecure, proofMs / 1000);
}

/** The machine of a proof that holds. */
export function readMachineId(
  key: string,
  cookies: ReadonlyMap<string, string>,
  now: Date,
): string | undefined {
  const [machineId = '', until = '', signature = ''] = (cookies.get(proofCookie) ?? '').split('.');
  const left = Number(until) - now.getTime();
  if (!(left > 0 && left <= proofMs)) return undefined;
  return isSameSecret(signProof(key, machineId, Number(until)), signature) ? machineId : undefined;
}

function signProof(key: string, machineId: string, until: number): string {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`machine\n${machineId}\n${until}`)
    .digest('base64url');
}
