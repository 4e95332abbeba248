import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { hasCode } from '#src/files/has-code.ts';
import { holds } from '#src/desk/rules/grants/grant.ts';
import { toEntryToken, toSessionFormToken } from '#src/desk/rules/grants/secrets.ts';
import { findGrantById } from '#src/desk/store/grants/grant-record.ts';
import { endOthersOnMachine } from '#src/desk/store/grants/end-on-machine.ts';
import { enrolMachine, takeOpening, type ProvenMachine } from '#src/desk/store/grants/machines.ts';
import { endSession, findSession, openSession } from '#src/desk/store/grants/sign-in.ts';
import { readingUrls } from '#src/site/reading-urls.ts';
import { findCookieMachine, machineSubject } from './cookie-machine.ts';
import type { Door, DoorAnswer, DoorRequest } from './open-door.ts';
import {
  buildProofCookie,
  buildReadingCookie,
  listSessionGrants,
  machineCookie,
  sessionCookieOf,
} from './reading-cookies.ts';
import { isOwnForm, readField } from './read-form.ts';
import { sendPrivate } from './send-private.ts';

/** A machine stays enrolled this long without being used: browsers keep cookies no longer. */
const machineSeconds = 400 * 86_400;
/** How far the clock of a machine may be from ours, in milliseconds. */
const clockSkew = 2 * 60_000;

/**
 * The page of a machine of the reading room: it is enrolled here, and waits here for a reader. What
 * the reader before has left open in this browser ends.
 */
export async function answerMachine(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const { route, form, cookies } = asked;
  const formToken = toSessionFormToken(door.key, machineSubject);
  const show = (isWrong: boolean): DoorAnswer => ({
    kind: 'page',
    reading: { kind: 'machine', formToken, isWrong },
  });
  if (form === undefined) {
    if ((await findCookieMachine(door, cookies)) !== undefined)
      await endLeft(door, asked, response);
    return show(false);
  }
  if (!isOwnForm(door.key, machineSubject, form)) return { kind: 'refused' };
  if ((await door.limiter.take('reading-code', asked.clientIp)) !== undefined) return show(true);
  const code = readField(form, 'code').replaceAll(/\D/g, '');
  const publicKey = readPublicKey(readField(form, 'publicKey'));
  if (publicKey === 'malformed') return show(true);
  const secret = await enrolMachine(door.store, code, publicKey.jwk, door.now().toISOString());
  if (secret === undefined) return show(true);
  const cookie = buildReadingCookie(machineCookie, secret, asked.isSecure, machineSeconds);
  response.appendHeader('Set-Cookie', cookie);
  return { kind: 'go', to: readingUrls.machine(route.language) };
}

/**
 * A sign of life of a machine, signed with its key where it has one. It takes the grant that staff
 * have opened on it.
 */
export async function answerMachineBeat(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const { form, cookies, isSecure, route } = asked;
  const machine = await findCookieMachine(door, cookies);
  const now = door.now();
  const isOurs = isOwnForm(door.key, machineSubject, form);
  if (machine === undefined || !isOurs || !isSigned(machine, form, now)) return { kind: 'refused' };
  response.appendHeader('Set-Cookie', buildProofCookie(door.key, machine.id, now, isSecure));
  const at = now.toISOString();
  const grantId = await takeOpening(door.store, machine.id, at);
  const grant = grantId === undefined ? undefined : await findGrantById(door.store, grantId);
  const answer = { go: '' };
  if (grant !== undefined && holds(grant, at)) {
    const session = { grantId: grant.id, at, device: '', machineId: machine.id };
    for (const ended of await endOthersOnMachine(door.store, machine.id, grant.requestId, at))
      door.readers.forget(ended);
    const { secret } = await openSession(door.store, session);
    door.readers.forget(grant.id);
    const cookie = buildReadingCookie(sessionCookieOf(grant.id), secret, isSecure);
    response.appendHeader('Set-Cookie', cookie);
    const link = { grantId: grant.id, linkVersion: grant.linkVersion };
    // Where the undertaking is asked for, if it is not given yet.
    answer.go = readingUrls.enter(route.language, toEntryToken(door.key, link));
  }
  return sendPrivate(response, 'application/json', Buffer.from(JSON.stringify(answer)));
}

/** Removes the sessions from the browser of a machine, and ends them if it is the machine itself. */
async function endLeft(
  { store, readers, now }: Door,
  { cookies, isSecure }: DoorRequest,
  response: ServerResponse,
): Promise<void> {
  // Whoever has copied its cookies must not end the reading on it.
  const proven = await readers.findMachine({ cookies });
  for (const grantId of listSessionGrants(cookies)) {
    const cookie = sessionCookieOf(grantId);
    const secret = cookies.get(cookie) ?? '';
    const session = await findSession(store, secret);
    if (session?.machineId !== undefined && session.machineId === proven?.id)
      await endSession(store, session.hash, 'left', now().toISOString());
    readers.forget(grantId, secret);
    response.appendHeader('Set-Cookie', buildReadingCookie(cookie, undefined, isSecure));
  }
}

/** A public key of ECDSA on P-256 as JWK; empty where the browser has none. */
function readPublicKey(text: string): { readonly jwk?: string } | 'malformed' {
  if (text === '') return {};
  try {
    const { kty, crv, x, y } = JSON.parse(text) as JsonWebKey;
    if (kty !== 'EC' || crv !== 'P-256') return 'malformed';
    const jwk = { kty, crv, x, y } as JsonWebKey;
    createPublicKey({ key: jwk, format: 'jwk' });
    return { jwk: JSON.stringify(jwk) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || isKeyError(error))
      return 'malformed';
    throw error;
  }
}

function isKeyError(error: unknown): boolean {
  return hasCode(error, 'ERR_CRYPTO_INVALID_JWK') || hasCode(error, 'ERR_INVALID_ARG_TYPE');
}

/** Whether a sign of life was signed with the key of the machine, just now. */
function isSigned(
  { id, publicKey }: ProvenMachine,
  form: FormData | undefined,
  now: Date,
): boolean {
  if (publicKey === undefined) return true;
  const time = readField(form, 'time');
  if (!(Math.abs(Number(time) - now.getTime()) <= clockSkew)) return false;
  const signature = Buffer.from(readField(form, 'signature'), 'base64url');
  // As WebCrypto signs: both numbers one after the other.
  const key = {
    key: createPublicKey({ key: JSON.parse(publicKey) as JsonWebKey, format: 'jwk' }),
    dsaEncoding: 'ieee-p1363',
  } as const;
  return verify('sha256', Buffer.from(`phong-doc\n${id}\n${time}`), key, signature);
}
