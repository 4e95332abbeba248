import type { Store } from '#src/desk/store/open-store.ts';
import type { AccountChange } from '../account-change.ts';
import type { StaffRole } from '../staff.ts';
import { nameAccounts } from './name-accounts.ts';

/** One line of the account log. `at` is ISO 8601, UTC. */
export interface AccountLine {
  readonly at: string;
  /** The actor: a staff id, or `command`. */
  readonly actor: string;
  readonly about: string;
  readonly change: AccountChange;
  readonly role?: StaffRole;
}

export interface AccountLogListPage {
  readonly lines: readonly AccountLine[];
  /** Names of everybody in the lines, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly count: number;
  readonly listPages: number;
}

const linesOnListPage = 50;

/** One page of the account log, newest first; limited to one account if `about` is given. */
export async function readAccountLog(
  store: Store,
  { listPage, about }: { readonly listPage: number; readonly about?: string | undefined },
): Promise<AccountLogListPage> {
  const all = store
    .selectFrom('staff_log')
    .$if(about !== undefined, (query) => query.where('staff_id', '=', about ?? ''));
  const { count } = await all
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await all
    .selectAll()
    .orderBy('id', 'desc')
    .limit(linesOnListPage)
    .offset((listPage - 1) * linesOnListPage)
    .execute();
  const lines = rows.map(({ at, actor, staff_id, change, role }) => ({
    at,
    actor,
    about: staff_id,
    change,
    ...(role !== null && { role }),
  }));
  const ids = new Set(lines.flatMap(({ actor, about: id }) => [actor, id]));
  const listPages = Math.max(1, Math.ceil(Number(count) / linesOnListPage));
  return { lines, names: await nameAccounts(store, ids), count: Number(count), listPages };
}
