import { listNotices, markNoticesSeen } from '../account-log/notices.ts';
import { changePassword } from '../change-password.ts';
import { buildCodeSetup } from './code-setup.ts';
import { enterCode } from './enter-code.ts';
import { findSession } from './find-session.ts';
import { findStanding, type KnownStanding, type Person } from './standing.ts';
import { toFormToken } from '../form-token.ts';
import { keepCookies } from './keep-cookies.ts';
import { listSessions } from './list-sessions.ts';
import { noteChange } from '../note-change.ts';
import { confirmCodeSetup, renewRecoveryCodes } from './second-factor.ts';
import { readRecoveryHashes } from '#src/desk/store/kept-json.ts';
import type { House } from '../passwords/check-password.ts';
import { signIn } from './sign-in.ts';
import type { Visit } from './visit.ts';
import type { VisitParts } from './visit-parts.ts';

/** What a request carries besides its session. */
export interface VisitFacts {
  /** An unguessable id of the browser. */
  readonly browser: string;
  /** The archive's name, as authenticator apps list it. */
  readonly archive: string;
  readonly house: House;
}

/** Identifies the caller and extends a valid session. */
export async function openVisit(parts: VisitParts, facts: VisitFacts): Promise<Visit> {
  const { auth, store, headers, key, now } = parts;
  const found = await findSession(parts);
  const standing = found?.standing ?? findStanding(undefined, now().getTime());
  const person = standing.kind === 'nobody' ? undefined : standing.person;
  return {
    standing,
    formToken: toFormToken(key, facts.browser, person?.id ?? ''),
    isHalfWay: /ban-truc\.two_factor=[^;]/.test(headers.get('cookie') ?? ''),
    signIn: (email, password) => signIn(parts, email, password),
    enterCode: (code) => enterCode(parts, code),
    async signOut() {
      // better-auth swallows the failure, which would look like an ended session.
      if (found !== undefined)
        await store.deleteFrom('staff_sessions').where('token', '=', found.token).execute();
      const gone = await auth.api.signOut({ headers, returnHeaders: true });
      keepCookies(parts, gone.headers);
    },
    async signOutEverywhere() {
      const { id } = getPerson();
      await store.deleteFrom('staff_sessions').where('staff_id', '=', id).execute();
      await noteChange(store, { by: id, about: id, change: 'signed-out-everywhere', at: now() });
    },
    changePassword: (current, next) =>
      changePassword(parts, getPerson(), facts.house, current, next),
    beginCodeSetup: (secret) => buildCodeSetup(facts.archive, getPerson().email, secret),
    confirmCodeSetup: (secret, code, password) =>
      confirmCodeSetup(parts, getKnown(), secret, code, password),
    renewRecoveryCodes: (password) => renewRecoveryCodes(parts, getKnown(), password),
    async countRecoveryCodes() {
      const row = await store
        .selectFrom('staff_second_factors')
        .select('recovery_codes')
        .where('staff_id', '=', getPerson().id)
        .executeTakeFirst();
      return row === undefined ? 0 : readRecoveryHashes(getPerson().id, row.recovery_codes).length;
    },
    listNotices: () =>
      standing.kind === 'staff'
        ? listNotices(store, standing.person.id)
        : Promise.resolve({ lines: [], names: new Map() }),
    markNoticesSeen: (last) => markNoticesSeen(store, getPerson().id, last, now()),
    listSessions: () => listSessions(parts, getPerson().id, found?.token ?? ''),
  };

  function getKnown(): KnownStanding {
    if (standing.kind === 'nobody') throw new Error('Nobody is signed in here.');
    return standing;
  }

  function getPerson(): Person {
    return getKnown().person;
  }
}
