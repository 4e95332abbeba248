import { listNotices, markNoticesSeen } from '../account-log/notices.ts';
import { changePassword } from '../change-password.ts';
import { buildCodeSetup } from './code-setup.ts';
import { enterCode } from './enter-code.ts';
import { findSession } from './find-session.ts';
import { findSignInState, type KnownSignInState, type Person } from './sign-in-state.ts';
import { toFormToken } from '../form-token.ts';
import { keepCookies } from './keep-cookies.ts';
import { listSessions } from './list-sessions.ts';
import { noteChange } from '../note-change.ts';
import { confirmCodeSetup, renewRecoveryCodes } from './second-factor.ts';
import { readRecoveryHashes } from '#src/desk/store/kept-json.ts';
import type { House } from '../passwords/check-password.ts';
import { signIn } from './sign-in.ts';
import type { StaffSession } from './staff-session.ts';
import type { SessionDeps } from './session-deps.ts';

/** What a request carries besides its session. */
export interface SessionFacts {
  /** An unguessable id of the browser. */
  readonly browser: string;
  /** The archive's name, as authenticator apps list it. */
  readonly archive: string;
  readonly house: House;
}

/** Identifies the caller and extends a valid session. */
export async function openStaffSession(
  deps: SessionDeps,
  facts: SessionFacts,
): Promise<StaffSession> {
  const { auth, store, headers, key, now } = deps;
  const found = await findSession(deps);
  const signInState = found?.signInState ?? findSignInState(undefined, now().getTime());
  const person = signInState.kind === 'nobody' ? undefined : signInState.person;
  return {
    signInState,
    formToken: toFormToken(key, facts.browser, person?.id ?? ''),
    isHalfWay: /ban-truc\.two_factor=[^;]/.test(headers.get('cookie') ?? ''),
    signIn: (email, password) => signIn(deps, email, password),
    enterCode: (code) => enterCode(deps, code),
    async signOut() {
      // better-auth swallows the failure, which would look like an ended session.
      if (found !== undefined)
        await store.deleteFrom('staff_sessions').where('token', '=', found.token).execute();
      const gone = await auth.api.signOut({ headers, returnHeaders: true });
      keepCookies(deps, gone.headers);
    },
    async signOutEverywhere() {
      const { id } = getPerson();
      await store.deleteFrom('staff_sessions').where('staff_id', '=', id).execute();
      await noteChange(store, { by: id, about: id, change: 'signed-out-everywhere', at: now() });
    },
    changePassword: (current, next) =>
      changePassword(deps, getPerson(), facts.house, current, next),
    beginCodeSetup: (secret) => buildCodeSetup(facts.archive, getPerson().email, secret),
    confirmCodeSetup: (secret, code, password) =>
      confirmCodeSetup(deps, getKnown(), secret, code, password),
    renewRecoveryCodes: (password) => renewRecoveryCodes(deps, getKnown(), password),
    async countRecoveryCodes() {
      const row = await store
        .selectFrom('staff_second_factors')
        .select('recovery_codes')
        .where('staff_id', '=', getPerson().id)
        .executeTakeFirst();
      return row === undefined ? 0 : readRecoveryHashes(getPerson().id, row.recovery_codes).length;
    },
    listNotices: () =>
      signInState.kind === 'staff'
        ? listNotices(store, signInState.person.id)
        : Promise.resolve({ lines: [], names: new Map() }),
    markNoticesSeen: (last) => markNoticesSeen(store, getPerson().id, last, now()),
    listSessions: () => listSessions(deps, getPerson().id, found?.token ?? ''),
  };

  function getKnown(): KnownSignInState {
    if (signInState.kind === 'nobody') throw new Error('Nobody is signed in here.');
    return signInState;
  }

  function getPerson(): Person {
    return getKnown().person;
  }
}
