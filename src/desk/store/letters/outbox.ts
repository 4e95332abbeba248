import { addLetterEvent } from './letter-log.ts';
import type { Store } from '../open-store.ts';

export interface DueLetter {
  readonly id: number;
  readonly requestId: string;
  readonly version: number;
  readonly recipient: 'reader' | 'desk';
  readonly tries: number;
}

/** How long one server has a letter for itself before another may try. */
const claimMinutes = 5;

/**
 * Takes the letters that are due, so that no other server takes them meanwhile. A server that dies
 * while sending leaves its letters to be taken again after the time of a claim.
 */
export async function claimLetters(
  store: Store,
  now: Date,
  most: number,
): Promise<readonly DueLetter[]> {
  const due = now.toISOString();
  const until = later(now, claimMinutes);
  const candidates = await store
    .selectFrom('outbox')
    .select(['id', 'due_at'])
    .where('sent_at', 'is', null)
    .where('refusal', 'is', null)
    .where('due_at', '<=', due)
    .orderBy('due_at')
    .limit(most)
    .execute();
  const claimed: DueLetter[] = [];
  for (const { id, due_at } of candidates) {
    const row = await store
      .updateTable('outbox')
      .set((eb) => ({ due_at: until, tries: eb('tries', '+', 1) }))
      .where('id', '=', id)
      .where('due_at', '=', due_at)
      .where('sent_at', 'is', null)
      .returning(['request_id', 'version', 'recipient', 'tries'])
      .executeTakeFirst();
    if (row === undefined) continue;
    const { request_id: requestId, version, recipient, tries } = row;
    claimed.push({ id, requestId, version, recipient, tries });
  }
  return claimed;
}

/** A mail server has taken it. */
export async function markSent(store: Store, id: number, now: Date): Promise<void> {
  await store
    .updateTable('outbox')
    .set({ sent_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
}

/** Tries again after 1, 2, 4, … minutes, and at last twice a day. */
export async function putOff(store: Store, letter: DueLetter, now: Date): Promise<void> {
  const minutes = Math.min(2 ** (letter.tries - 1), 12 * 60);
  await store
    .updateTable('outbox')
    .set({ due_at: later(now, minutes) })
    .where('id', '=', letter.id)
    .execute();
}

/** A mail server has refused it for good: it is tried no more, until somebody says so. */
export async function refuseLetter(
  store: Store,
  letter: DueLetter,
  code: string,
  now: Date,
): Promise<void> {
  await store.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('outbox')
      .set({ refusal: code })
      .where('id', '=', letter.id)
      .where('sent_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const event = { at: now.toISOString(), actor: 'system', change: 'refused', code } as const;
    await addLetterEvent(transaction, letter, event);
  });
}

function later(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}
