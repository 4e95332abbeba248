import type { Store } from '#src/desk/store/open-store.ts';
import type { AccountLine } from './read-account-log.ts';
import { nameAccounts } from './name-accounts.ts';

export interface Notices {
  /** Unread notices, oldest first. */
  readonly lines: readonly AccountLine[];
  readonly names: ReadonlyMap<string, string>;
}

/** Notices per page; after marking these as read, the next ones are shown. */
const mostNotices = 20;

/** Changes by others that a member of staff has to be notified of. */
export async function listNotices(store: Store, personId: string): Promise<Notices> {
  const rows = await readUnseen(store, personId);
  const lines = rows.map(({ at, actor, about, change, role }) => ({
    at,
    actor,
    about,
    change,
    ...(role !== null && { role }),
  }));
  const ids = new Set(lines.flatMap(({ actor, about }) => [actor, about]));
  return { lines, names: ids.size === 0 ? new Map() : await nameAccounts(store, ids) };
}

/** Marks the shown notices as read; `last` is the time of the newest of them. */
export async function markNoticesSeen(
  store: Store,
  personId: string,
  last: string,
  now: Date,
): Promise<void> {
  const shown = (await readUnseen(store, personId)).filter(({ at }) => at <= last);
  if (shown.length === 0) return;
  await store
    .updateTable('staff_notices')
    .set({ seen_at: now.toISOString() })
    .where(
      'id',
      'in',
      shown.map(({ id }) => id),
    )
    .execute();
}

function readUnseen(store: Store, personId: string) {
  return store
    .selectFrom('staff_notices')
    .selectAll()
    .where('staff_id', '=', personId)
    .where('seen_at', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .limit(mostNotices)
    .execute();
}
