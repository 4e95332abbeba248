import type { Store } from '#src/desk/store/open-store.ts';
import type { AccountChange } from '../account-change.ts';

/** A notice to be sent by mail to a member of staff. */
export interface DueNotice {
  readonly id: string;
  readonly email: string;
  readonly at: string;
  readonly change: AccountChange;
  /** Whether the notice is about the recipient's own account. */
  readonly isOwn: boolean;
}

/** How long one server holds a claimed notice before it may be retried. */
const claimMinutes = 5;

/** A notice that was not delivered by mail within this time is shown only at the desk. */
const mostDays = 7;

/** Claims the due notices, so that no other server sends them at the same time. */
export async function claimNotices(
  store: Store,
  now: Date,
  most: number,
): Promise<readonly DueNotice[]> {
  const candidates = await store
    .selectFrom('staff_notices')
    .innerJoin('staff', 'staff.id', 'staff_notices.staff_id')
    .select(['staff_notices.id', 'address', 'at', 'change', 'about', 'staff_id', 'due_at', 'tries'])
    .where('sent_at', 'is', null)
    .where('due_at', '<=', now.toISOString())
    .where('at', '>', later(now, -mostDays * 24 * 60))
    .orderBy('due_at')
    .limit(most)
    .execute();
  const claimed: DueNotice[] = [];
  for (const { id, address: email, at, change, about, staff_id, due_at, tries } of candidates) {
    // The delay grows with each try, up to twice a day.
    const minutes = Math.min(claimMinutes * 2 ** tries, 12 * 60);
    const { numUpdatedRows } = await store
      .updateTable('staff_notices')
      .set({ due_at: later(now, minutes), tries: tries + 1 })
      .where('id', '=', id)
      .where('due_at', '=', due_at)
      .where('sent_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 1n) claimed.push({ id, email, at, change, isOwn: about === staff_id });
  }
  return claimed;
}

/** A mail server accepted it, or refused it permanently. */
export async function endNotice(store: Store, id: string, now: Date): Promise<void> {
  await store
    .updateTable('staff_notices')
    .set({ sent_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

function later(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}
