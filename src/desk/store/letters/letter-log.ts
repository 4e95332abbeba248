import type { Transaction } from 'kysely';
import type { DueLetter } from './outbox.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';

/**
 * Events of a letter: changed by hand, refused by a mail server, or dropped because its request is
 * spam.
 */
export interface LetterEvent {
  readonly version: number;
  /** The number of the booking that the letter is about; 0 for a move of the request. */
  readonly booking: number;
  readonly recipient: DueLetter['recipient'];
  readonly at: string;
  /** Staff id, or `system`. */
  readonly actor: string;
  readonly change: 'sent' | 'unsent' | 'refused' | 'retried' | 'dropped' | 'dropped-as-spam';
  /** For a refusal: the mail server's reply code. */
  readonly code: string | null;
}

/** Events of a request's letters, oldest first. */
export function findLetterEvents(store: Store, requestId: string): Promise<readonly LetterEvent[]> {
  return store
    .selectFrom('letter_log')
    .select(['version', 'booking', 'recipient', 'at', 'actor', 'change', 'code'])
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute();
}

type LetterRow = Pick<DueLetter, 'requestId' | 'version' | 'booking' | 'recipient'>;

export async function addLetterEvent(
  transaction: Transaction<DeskTables>,
  { requestId, version, booking, recipient }: LetterRow,
  { at, actor, change, code }: Pick<LetterEvent, 'at' | 'actor' | 'change' | 'code'>,
): Promise<void> {
  await transaction
    .insertInto('letter_log')
    .values({ ...{ request_id: requestId, version, booking, recipient }, at, actor, change, code })
    .execute();
}
