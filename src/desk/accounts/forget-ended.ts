import type { Store } from '../store/open-store.ts';
import { scrubErased } from '../store/driver/scrub.ts';

/** Removes sessions that have ended, and sign-ins that nobody went on with, from the files, too. */
export async function forgetEnded(store: Store, now: Date): Promise<void> {
  for (const table of ['staff_sessions', 'staff_challenges'] as const)
    await store.deleteFrom(table).where('expires_at', '<', now.toISOString()).execute();
  await scrubErased(store);
}
