import { setTimeout } from 'node:timers/promises';
import { toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import { endGrant } from '#src/desk/store/grants/change-grant.ts';
import { makeGrant } from '#src/desk/store/grants/keep-grants.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { virtualReadingSchema } from '#src/domain/schema/virtual-reading.ts';
import { openKnownReaders } from '#src/reading/door/known-readers.ts';

/**
 * Ends grants in the database, as another server does, while their reader asks all the time.
 *
 * @returns milliseconds from the end to the first refusal, of the grant that took longest
 */
export async function timeRevocations(dataDir: string, grants: number): Promise<number> {
  const store = await openStore({ dataDir });
  const readers = openKnownReaders(
    store,
    toReadingKey(Buffer.alloc(32, 1).toString('base64url')),
    () => new Date(),
  );
  const asker = {
    ...{ cookies: new Map<string, string>(), clientIp: '127.0.0.1' },
    findStaffId: () => Promise.resolve('bench'),
    rules: virtualReadingSchema.parse({}),
  };
  const doing = () => ({ at: new Date().toISOString(), actor: 'bench' });
  const day = 86_400_000;
  const time = {
    startsAt: new Date(Date.now() - day).toISOString(),
    endsAt: new Date(Date.now() + day).toISOString(),
  };
  const wanted = {
    ...{ ...time, staffId: 'bench', mayCopy: false, certified: false, madeBy: [], records: [] },
    place: 'anywhere' as const,
  };
  try {
    let longest = 0;
    for (let grant = 0; grant < grants; grant += 1) {
      const id = await store
        .transaction()
        .execute((transaction) => makeGrant(transaction, wanted, doing()));
      const isAllowed = async () => typeof (await readers.admit(id, asker)) !== 'string';
      if (!(await isAllowed())) throw new Error('The grant does not hold.');
      // At any age of what the door remembers.
      await setTimeout(grant * 37);
      await isAllowed();
      const ended = performance.now();
      await store
        .transaction()
        .execute((transaction) => endGrant(transaction, { id, version: 1 }, 'revoked', doing()));
      while (await isAllowed()) await setTimeout(5);
      longest = Math.max(longest, performance.now() - ended);
    }
    return longest;
  } finally {
    await store.destroy();
  }
}
