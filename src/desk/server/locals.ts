import type { Desk } from '../desk.ts';
import type { Staff } from '../staff/staff.ts';
import type { RequestRecord } from '../store/request-record.ts';

/** What the server hands to the pages of the desk with each request. */
export interface DeskLocals {
  readonly desk: Desk;
  /** Where the reader sends from, for limits only. */
  readonly address: string;
  /** At `/ban-truc/`: who is signed in. */
  readonly staff?: Staff;
  /** Of a private link: the request that it opens. */
  readonly followed?: { readonly token: string; readonly request: RequestRecord };
}
