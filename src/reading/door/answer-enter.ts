import type { IncomingMessage, ServerResponse } from 'node:http';
import { holds } from '#src/desk/rules/grants/grant.ts';
import {
  isEntryToken,
  readEntryToken,
  toSessionFormToken,
} from '#src/desk/rules/grants/secrets.ts';
import { findGrantById, type Grant } from '#src/desk/store/grants/grant-record.ts';
import { findReaderOf } from '#src/desk/store/grants/find-reader.ts';
import { makeSignInCode, openSession, spendSignInCode } from '#src/desk/store/grants/sign-in.ts';
import { keepUndertaking } from '#src/desk/store/grants/undertakings.ts';
import { nameBrowser } from '#src/desk/name-browser.ts';
import { readingUrls } from '#src/site/reading-urls.ts';
import type { EnterStep } from '../views/room-facts.ts';
import type { Door, DoorAnswer, DoorRequest } from './open-door.ts';
import { findCookieMachine } from './cookie-machine.ts';
import { buildReadingCookie, sessionCookieOf } from './reading-cookies.ts';
import { isOwnForm, readField } from './read-form.ts';

/**
 * The way in: a reader's link, then a code, then the undertaking. A link that opens nothing is
 * refused like every other address, whatever is wrong with it.
 */
export async function answerEnter(
  door: Door,
  asked: DoorRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const grant = await findEntered(door, asked);
  if (grant === undefined) return { kind: 'refused' };
  const { route, form } = asked;
  const { token, language } = route;
  const show = (step: EnterStep): DoorAnswer => ({
    kind: 'page',
    reading: { kind: 'enter', token, step, formToken: toSessionFormToken(door.key, token) },
  });
  const rooms = { kind: 'go', to: readingUrls.rooms(language) } as const;
  const isInside = await admitWithoutUndertaking(door, grant, asked);
  if (form === undefined) {
    if (!isInside) return show({ kind: 'ask' });
    return grant.undertakenAt === undefined ? show(toUndertaking()) : rooms;
  }
  if (!isOwnForm(door.key, token, form)) return { kind: 'refused' };
  switch (readField(form, 'action')) {
    case 'send':
      return show(await sendCode(door, grant, asked));
    case 'enter': {
      const hasEndedOther = await enter(door, grant, asked, request, response);
      if (hasEndedOther === undefined) return show(await toCodeStep(door, grant, true));
      return grant.undertakenAt === undefined ? show(toUndertaking({ hasEndedOther })) : rooms;
    }
    case 'agree':
      if (!isInside) return show({ kind: 'ask' });
      if (grant.undertakenAt !== undefined) return rooms;
      if (!form.has('agree')) return show(toUndertaking({ isMissing: true }));
      return show({ ...toUndertaking(), agree: (text) => agree(door, grant, text) });
    default:
      return { kind: 'refused' };
  }
}

type UndertakingStep = Extract<EnterStep, { kind: 'undertaking' }>;

function toUndertaking(changes: Partial<UndertakingStep> = {}): UndertakingStep {
  return { kind: 'undertaking', isMissing: false, hasEndedOther: false, ...changes };
}

/** The grant that a link opens now. Wrong links are counted against guessing. */
async function findEntered(
  { store, key, now, limiter }: Door,
  { route: { token }, clientIp }: DoorRequest,
): Promise<Grant | undefined> {
  const id = readEntryToken(token);
  // Read anew: signing in must not depend on what was known a moment ago.
  const grant = id === undefined ? undefined : await findGrantById(store, id);
  const link = { grantId: id ?? '', linkVersion: grant?.linkVersion ?? 0 };
  const isRight = isEntryToken(key, link, token);
  if (grant !== undefined && isRight && holds(grant, now().toISOString())) return grant;
  await limiter.take('guess', clientIp);
  return undefined;
}

/** Whether the browser has a session of the grant, with or without an undertaking. */
async function admitWithoutUndertaking(
  { readers }: Door,
  grant: Grant,
  asked: DoorRequest,
): Promise<boolean> {
  const admitted = await readers.admit(grant.id, asked);
  return typeof admitted !== 'string' || admitted === 'no-undertaking';
}

async function sendCode(door: Door, grant: Grant, asked: DoorRequest): Promise<EnterStep> {
  const { store, key, limiter, now, sendCode: send } = door;
  const reader = await findReaderOf(store, grant);
  const to = reader?.email;
  if (send === undefined || to === undefined) return { kind: 'code', by: 'desk', isWrong: false };
  const wait =
    (await limiter.take('reading-send', asked.clientIp, grant.id)) ??
    (await limiter.take('reading-mail', grant.id));
  // The code that was sent last stays valid, and nobody is locked out for good.
  if (wait === undefined) {
    const code = await makeSignInCode(store, key, grant.id, now().toISOString());
    await send({ to, code, language: asked.route.language });
  }
  return { kind: 'code', by: 'mail', isWrong: false };
}

async function toCodeStep(door: Door, grant: Grant, isWrong: boolean): Promise<EnterStep> {
  const reader = await findReaderOf(door.store, grant);
  const isMailed = door.sendCode !== undefined && reader?.email !== undefined;
  return { kind: 'code', by: isMailed ? 'mail' : 'desk', isWrong };
}

/** Opens a session with a right code. @returns whether it ended another one; `undefined` if wrong */
async function enter(
  { store, key, limiter, now, readers }: Door,
  grant: Grant,
  { form, clientIp, cookies, isSecure }: DoorRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean | undefined> {
  const code = readField(form, 'code').replaceAll(/\s/g, '');
  if ((await limiter.take('reading-code', clientIp)) !== undefined) return undefined;
  const at = now().toISOString();
  if (!(await spendSignInCode(store, key, grant.id, code, at))) return undefined;
  const device = nameBrowser(request.headers['user-agent'] ?? '') ?? '';
  const machine = await findCookieMachine({ store }, cookies);
  const session = { grantId: grant.id, at, device, machineId: machine?.id };
  const { secret, hasEnded } = await openSession(store, session);
  readers.forget(grant.id);
  response.appendHeader(
    'Set-Cookie',
    buildReadingCookie(sessionCookieOf(grant.id), secret, isSecure),
  );
  return hasEnded;
}

/** @returns whether it was kept: somebody may have changed the grant meanwhile */
async function agree({ store, now, readers }: Door, grant: Grant, text: string): Promise<boolean> {
  const isKept = await keepUndertaking(store, grant, text, now().toISOString());
  readers.forget(grant.id);
  return isKept;
}
