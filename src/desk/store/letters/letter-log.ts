import type { Transaction } from 'kysely';
import type { DueLetter } from './outbox.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';

/** What became of a letter by somebody's hand, by a mail server's refusal, or with its request as spam. */
export interface LetterEvent {
  readonly version: number;
  /** The number of the booking that the letter told of; 0 for a move of the request. */
  readonly booking: number;
  readonly recipient: DueLetter['recipient'];
  readonly at: string;
  /** Of staff, or `system`. */
  readonly actor: string;
  readonly change: 'sent' | 'unsent' | 'refused' | 'retried' | 'dropped' | 'dropped-as-spam';
  /** Of a refusal: the number with which the mail server answered. */
  readonly code: string | null;
}

/** What became of the letters of a request, the oldest first. */
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
