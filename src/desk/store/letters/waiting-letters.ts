import type { DueLetter } from './outbox.ts';
import type { Store } from '../open-store.ts';

/** A letter that is unsent, or that somebody has marked as sent by hand. */
export interface WaitingLetter {
  readonly id: number;
  readonly requestId: string;
  readonly version: number;
  readonly booking: number;
  readonly recipient: DueLetter['recipient'];
  readonly tries: number;
  /** The reply code with which a mail server refused it permanently. */
  readonly refusal: string | null;
}

export interface MarkedLetter {
  readonly id: number;
  readonly version: number;
  readonly code: string;
  readonly sentAt: string;
  readonly sentBy: string;
}

/** Letters that wait to be sent and refused ones, oldest first. */
export async function listWaitingLetters(
  store: Store,
  most: number,
): Promise<readonly WaitingLetter[]> {
  const rows = await selectWaiting(store)
    .select(['id', 'request_id', 'version', 'booking', 'recipient', 'tries', 'refusal'])
    .orderBy('due_at')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ request_id: requestId, ...letter }) => ({ requestId, ...letter }));
}

export async function countWaitingLetters(store: Store): Promise<number> {
  const { count } = await selectWaiting(store)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * All letters to readers; of those to the desk, which only a mail server sends, the refused ones.
 */
function selectWaiting(store: Store) {
  return store
    .selectFrom('outbox')
    .where('sent_at', 'is', null)
    .where((eb) => eb.or([eb('recipient', '=', 'reader'), eb('refusal', 'is not', null)]));
}

/** Letters marked as sent by hand, newest first. */
export async function listMarkedLetters(
  store: Store,
  most: number,
): Promise<readonly MarkedLetter[]> {
  const rows = await store
    .selectFrom('outbox')
    .innerJoin('requests', 'requests.id', 'outbox.request_id')
    .select(['outbox.id', 'outbox.version', 'code', 'sent_at', 'sent_by'])
    .where('sent_by', 'is not', null)
    .orderBy('sent_at', 'desc')
    .orderBy('outbox.id', 'desc')
    .limit(most)
    .execute();
  return rows.flatMap(({ sent_at: sentAt, sent_by: sentBy, ...letter }) =>
    sentAt === null || sentBy === null ? [] : [{ ...letter, sentAt, sentBy }],
  );
}
