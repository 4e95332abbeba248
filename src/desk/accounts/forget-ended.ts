import type { Store } from '../store/open-store.ts';
import { scrubErased } from '../store/driver/scrub.ts';

/** Deletes ended sessions and abandoned sign-ins, and removes them from the database files. */
export async function forgetEnded(store: Store, now: Date): Promise<void> {
  for (const table of ['staff_sessions', 'staff_challenges'] as const)
    await store.deleteFrom(table).where('expires_at', '<', now.toISOString()).execute();
  await scrubErased(store);
}
