import type { Desk } from './desk.ts';
import type { Oversight } from './accounts/open-accounts.ts';
import type { People } from './accounts/answer-people.ts';
import type { Staff } from './accounts/staff.ts';
import type { Visit } from './accounts/sign-in/visit.ts';
import type { StandingRequest } from './store/request/find-standing.ts';
import type { RequestRecord } from './store/request/request-record.ts';
import type { Workroom } from './workroom.ts';

/** What the server passes to the desk's pages with each request. */
export interface DeskLocals {
  readonly desk: Desk;
  /** The requested path and query, whichever page answers. */
  readonly askedFor: string;
  /** Logs a failure by name and code. */
  readonly report: (event: string, error: unknown) => void;
  /** Resolves when what was written has gone out to the browser, or the browser is gone. */
  readonly waitForBrowser: () => Promise<void>;
  /** Where the reader sends from, for limits only. */
  readonly address: string;
  /** At `/ban-truc/`: who is signed in. */
  readonly staff?: Staff;
  /** At `/ban-truc/`: what whoever asks may do with his own way in. */
  readonly visit?: Visit;
  /** At `/ban-truc/`, for those who work with requests. */
  readonly workroom?: Workroom;
  /** At `/ban-truc/`, for administrators: all accounts. */
  readonly people?: People;
  /** At `/ban-truc/`, for heads and administrators: what was done at the desk. */
  readonly oversight?: Oversight;
  /** The fields of a form that was sent from a page of ours. */
  readonly form?: FormData;
  /** At `/ban-truc/`: where `form` was sent to when the session had ended. */
  readonly resendTo?: string;
  /** Of a private link: the request that it opens. */
  readonly followed?: { readonly token: string; readonly request: RequestRecord };
  /** The same, where a cell of it is damaged: what stands of it, and in which column that is. */
  readonly damaged?: { readonly standing: StandingRequest; readonly column: string };
}
