import type { Store } from './open-store.ts';

/** A letter to a reader that nobody has sent yet. */
export interface WaitingLetter {
  readonly id: number;
  readonly requestId: string;
  readonly version: number;
  readonly tries: number;
}

/** Letters to readers that wait to be sent, the oldest first. */
export async function listWaitingLetters(
  store: Store,
  most: number,
): Promise<readonly WaitingLetter[]> {
  const rows = await store
    .selectFrom('outbox')
    .select(['id', 'request_id', 'version', 'tries'])
    .where('sent_at', 'is', null)
    .where('recipient', '=', 'reader')
    .orderBy('due_at')
    .limit(most)
    .execute();
  return rows.map(({ request_id: requestId, ...letter }) => ({ requestId, ...letter }));
}

export async function countWaitingLetters(store: Store): Promise<number> {
  const { count } = await store
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('sent_at', 'is', null)
    .where('recipient', '=', 'reader')
    .executeTakeFirstOrThrow();
  return Number(count);
}
