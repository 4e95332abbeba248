import type { DeskKeys } from '../vault/keys.ts';
import { deriveKey } from '../vault/keys.ts';
import type { ReportError } from '../log.ts';
import type { Limiter } from '../limits.ts';
import type { Store } from '../store/open-store.ts';
import type { People } from './answer-people.ts';
import { buildAuth } from './build-auth.ts';
import { agreeByCode } from './proposals/agree-by-code.ts';
import { addOrPropose, changeOrPropose } from './proposals/ask-change.ts';
import { agreeToProposal, refuseProposal } from './proposals/decide-proposal.ts';
import { listProposals } from './proposals/list-proposals.ts';
import { findHeldErasures } from '../store/erasure/held-erasures.ts';
import { readAccountLog, type AccountLogListPage } from './account-log/read-account-log.ts';
import { readViewLog, type ViewLogListPage } from '../view-log/read-view-log.ts';
import { listPeople } from './list-people.ts';
import { openStaffSession, type SessionFacts } from './sign-in/open-staff-session.ts';
import type { StaffSession } from './sign-in/staff-session.ts';
import type { SessionDeps } from './sign-in/session-deps.ts';

/** The desk's accounts, as used by its server. */
export interface Accounts {
  open(
    request: Pick<SessionDeps, 'headers' | 'clientIp' | 'device' | 'keepCookie' | 'report'> &
      Pick<SessionFacts, 'browser'>,
  ): Promise<StaffSession>;
  /** All accounts, for the administrator with this id. */
  of(administrator: string): People;
  /** For heads and administrators. */
  readonly oversight: Oversight;
}

/** The desk's activity, for heads and administrators. */
export interface Oversight {
  readAccountLog(wanted: {
    readonly listPage: number;
    readonly about?: string | undefined;
  }): Promise<AccountLogListPage>;
  readViewLog(wanted: {
    readonly listPage: number;
    readonly code?: string | undefined;
  }): Promise<ViewLogListPage>;
}

export interface AccountsDeps {
  readonly store: Store;
  readonly limiter: Limiter;
  readonly keys: DeskKeys;
  readonly now: () => Date;
  readonly siteUrl: string;
  /** In every language; authenticator apps show the first. */
  readonly archiveNames: readonly [string, ...string[]];
  readonly idleMinutes: number;
  readonly report: ReportError;
}

export function openAccounts(deps: AccountsDeps): Accounts {
  const { store, limiter, keys, now, siteUrl, archiveNames, idleMinutes, report } = deps;
  const secret = deriveKey(keys, 'staff sessions');
  const auth = buildAuth({ store, secret, siteUrl, idleMinutes, report });
  const key = deriveKey(keys, 'staff forms and devices');
  return {
    open: ({ browser, ...request }) =>
      openStaffSession(
        { auth, store, limiter, key, now, ...request },
        { browser, archive: archiveNames[0], house: { archiveNames, siteUrl } },
      ),
    of: (administrator) => ({
      list: () => listPeople(store),
      add: (person) => addOrPropose(store, person, administrator, now()),
      change: (id, change) => changeOrPropose(store, administrator, id, change, now()),
      findHeldErasures: () => findHeldErasures(store),
      listProposals: () => listProposals(store, now()),
      agree: (proposal) =>
        agreeToProposal(store, proposal, { id: administrator, as: 'administrator' }, now()),
      refuse: (proposal) => refuseProposal(store, proposal, administrator, now()),
      agreeByCode: (proposal, agreer, code) =>
        agreeByCode(
          { auth, store, limiter, now: now() },
          { proposal, agreer, code, at: administrator },
        ),
    }),
    oversight: {
      readAccountLog: (wanted) => readAccountLog(store, wanted),
      readViewLog: (wanted) => readViewLog(store, wanted),
    },
  };
}
