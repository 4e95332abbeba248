import type { Transaction } from 'kysely';
import { addLetterEvent, type LetterEvent } from './letter-log.ts';
import type { DeskTables } from '../tables.ts';

/** Removes unsent letters to the reader from the outbox, each with a log line. */
export async function dropLetters(
  transaction: Transaction<DeskTables>,
  requestId: string,
  { at, actor }: Pick<LetterEvent, 'at' | 'actor'>,
): Promise<void> {
  const dropped = await transaction
    .deleteFrom('outbox')
    .where('request_id', '=', requestId)
    .where('recipient', '=', 'reader')
    .where('sent_at', 'is', null)
    .returning(['version', 'booking', 'recipient'])
    .execute();
  for (const letter of dropped)
    await addLetterEvent(
      transaction,
      { requestId, ...letter },
      { at, actor, change: 'dropped-as-spam', code: null },
    );
}
