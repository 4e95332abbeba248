import type { Insertable } from 'kysely';
import { addLetterEvent } from './letter-log.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';

export interface DueLetter {
  readonly id: number;
  readonly requestId: string;
  /** The version of the move that it reports; for a booking, its step. */
  readonly version: number;
  /** The number of the booking that it reports; 0 for a move of the request. */
  readonly booking: number;
  readonly recipient: 'reader' | 'desk';
  readonly tries: number;
}

/** How long one server holds a claimed letter before another may try. */
export const claimMinutes = 5;

/** A letter without a send attempt. */
export function newLetter(
  { requestId, version, booking, recipient }: Omit<DueLetter, 'id' | 'tries'>,
  at: string,
): Insertable<DeskTables['outbox']> {
  const letter = { request_id: requestId, version, booking, recipient };
  return { ...letter, due_at: at, tries: 0, sent_at: null, sent_by: null, refusal: null };
}

/**
 * Claims the letters that are due, so that no other server sends them at the same time. Letters of
 * a server that dies while sending become due again when the claim expires.
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
      .returning(['request_id', 'version', 'booking', 'recipient', 'tries'])
      .executeTakeFirst();
    if (row === undefined) continue;
    const { request_id: requestId, ...letter } = row;
    claimed.push({ id, requestId, ...letter });
  }
  return claimed;
}

/**
 * The mail server accepted it. If its subject has changed meanwhile, the newer state is due at
 * once.
 */
export async function markSent(
  store: Store,
  { id, version }: Pick<DueLetter, 'id' | 'version'>,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const { numUpdatedRows } = await store
    .updateTable('outbox')
    .set({ sent_at: at })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await store
    .updateTable('outbox')
    .set({ due_at: at, tries: 0 })
    .where('id', '=', id)
    .where('version', '!=', version)
    .where('sent_at', 'is', null)
    .execute();
}

/** Retries after 1, 2, 4, … minutes, up to twice a day. */
export async function putOff(store: Store, letter: DueLetter, now: Date): Promise<void> {
  const minutes = Math.min(2 ** (letter.tries - 1), 12 * 60);
  await store
    .updateTable('outbox')
    .set({ due_at: later(now, minutes) })
    .where('id', '=', letter.id)
    .execute();
}

/** A mail server refused it permanently: it is not retried until somebody asks for it. */
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
      // A newer state of its subject was not refused.
      .where('version', '=', letter.version)
      .where('sent_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const event = { at: now.toISOString(), actor: 'system', change: 'refused', code } as const;
    await addLetterEvent(transaction, letter, event);
  });
}

export function later(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}
