import type { ReaderDesk } from './reader-desk.ts';
import type { Machines } from './grants/open-machines.ts';
import type { Oversight } from './accounts/open-accounts.ts';
import type { People } from './accounts/answer-people.ts';
import type { Staff } from './accounts/staff.ts';
import type { StaffSession } from './accounts/sign-in/staff-session.ts';
import type { StandingRequest } from './store/request/find-standing.ts';
import type { RequestRecord } from './store/request/request-record.ts';
import type { StaffDesk } from './staff-desk.ts';

/** What the server passes to the desk's pages with each request. */
export interface DeskLocals {
  readonly desk: ReaderDesk;
  /** The requested path and query, whichever page answers. */
  readonly askedFor: string;
  /** Logs a failure by name and code. */
  readonly report: (event: string, error: unknown) => void;
  /** Error ids of the failures reported during this request, shown by the page. */
  readonly failures: readonly string[];
  /** Resolves when the response body has been flushed, or the browser has disconnected. */
  readonly waitForBrowser: () => Promise<void>;
  /** The reader's IP, used only for rate limits. */
  readonly clientIp: string;
  /** At `/ban-truc/`: the signed-in person. */
  readonly staff?: Staff;
  /** At `/ban-truc/`: the caller's own sign-in. */
  readonly staffSession?: StaffSession;
  /** At `/ban-truc/`, for staff who work with requests. */
  readonly staffDesk?: StaffDesk;
  /** At `/ban-truc/`, for administrators: all accounts. */
  readonly people?: People;
  /** At `/ban-truc/`, for administrators: machines of the reading room. */
  readonly machines?: Machines;
  /** At `/ban-truc/`, for heads and administrators: the desk's activity. */
  readonly oversight?: Oversight;
  /** The fields of a form posted from one of our pages. */
  readonly form?: FormData;
  /** At `/ban-truc/`: the path `form` was posted to after the session had ended. */
  readonly resendTo?: string;
  /** On a private link: the request that it opens. */
  readonly followed?: { readonly token: string; readonly request: RequestRecord };
  /** The same if one of its cells is damaged: the readable part, and the damaged column. */
  readonly damaged?: { readonly standing: StandingRequest; readonly column: string };
}
