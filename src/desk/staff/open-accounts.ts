import type { DeskKeys } from '../keys.ts';
import { deriveKey } from '../keys.ts';
import type { Limiter } from '../limits.ts';
import type { Store } from '../store/open-store.ts';
import type { People } from './answer-people.ts';
import { buildAuth } from './build-auth.ts';
import { listPeople } from './list-people.ts';
import { openVisit, type VisitFacts } from './open-visit.ts';
import { addPerson, changePerson } from './people.ts';
import type { Visit } from './visit.ts';
import type { VisitParts } from './visit-parts.ts';

/** The desk's accounts, as its server uses them. */
export interface Accounts {
  open(
    request: Pick<VisitParts, 'headers' | 'network' | 'device' | 'keepCookie'> &
      Pick<VisitFacts, 'browser'>,
  ): Promise<Visit>;
  /** All accounts, for the administrator of this id. */
  of(administrator: string): People;
}

export interface AccountsPlace {
  readonly store: Store;
  readonly limiter: Limiter;
  readonly keys: DeskKeys;
  readonly now: () => Date;
  readonly siteUrl: string;
  /** In every language; authenticators list the first. */
  readonly archiveNames: readonly [string, ...string[]];
  readonly idleMinutes: number;
}

export function openAccounts(place: AccountsPlace): Accounts {
  const { store, limiter, keys, now, siteUrl, archiveNames, idleMinutes } = place;
  const secret = deriveKey(keys, 'staff sessions');
  const auth = buildAuth({ store, secret, siteUrl, idleMinutes });
  const key = deriveKey(keys, 'staff forms and devices');
  return {
    open: ({ browser, ...request }) =>
      openVisit(
        { auth, store, limiter, key, now, ...request },
        { browser, archive: archiveNames[0], house: { archiveNames, siteUrl } },
      ),
    of: (administrator) => ({
      list: () => listPeople(store),
      add: (person) => addPerson(store, person, administrator, now()),
      change: (id, change) => changePerson(store, administrator, id, change, now()),
    }),
  };
}
