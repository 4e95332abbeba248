import type { Expression, ExpressionBuilder, SqlBool, UpdateObject } from 'kysely';
import { addLetterEvent, type LetterEvent } from './letter-log.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';

/** What staff can say of a letter to a reader. */
export const letterMarks = ['sent', 'unsent', 'retried'] as const;
export type LetterMark = (typeof letterMarks)[number];

/** A letter of the outbox, and which state it told of when it was seen. */
export interface SeenLetter {
  readonly id: number;
  readonly version: number;
}

/**
 * Marks a letter, with a line in the log. A letter may be marked as sent by hand while nobody has
 * sent it, unmarked when somebody had marked it by hand, and tried again when a mail server had
 * refused it. A letter about a booking is marked as it was seen: it may tell of a newer state since,
 * and one that is older than the booking is never sent again.
 * @returns false when the letter is not, or no longer, one of which that can be said
 */
export function markLetter(
  store: Store,
  { id, version: seen }: SeenLetter,
  mark: LetterMark,
  actor: string,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  return store.transaction().execute(async (transaction) => {
    const update = transaction
      .updateTable('outbox')
      .set(toChange(mark, actor, at))
      .where('id', '=', id)
      .where('version', '=', seen);
    const marked = {
      sent: update.where('sent_at', 'is', null).where('recipient', '=', 'reader'),
      // What the mail server has taken cannot be called back.
      unsent: update.where('sent_by', 'is not', null).where(tellsNewest),
      retried: update.where('sent_at', 'is', null).where('refusal', 'is not', null),
    }[mark];
    const row = await marked
      .returning(['request_id', 'version', 'booking', 'recipient'])
      .executeTakeFirst();
    if (row === undefined) return false;
    const { request_id: requestId, ...letter } = row;
    const event: Pick<LetterEvent, 'at' | 'actor' | 'change' | 'code'> = {
      ...{ at, actor, change: mark, code: null },
    };
    await addLetterEvent(transaction, { requestId, ...letter }, event);
    return true;
  });
}

/** It is about no booking, or about the booking as it is now. */
function tellsNewest(eb: ExpressionBuilder<DeskTables, 'outbox'>): Expression<SqlBool> {
  const asItIs = eb
    .selectFrom('bookings')
    .select('bookings.number')
    .whereRef('bookings.request_id', '=', 'outbox.request_id')
    .whereRef('bookings.number', '=', 'outbox.booking')
    .whereRef('bookings.step', '=', 'outbox.version');
  return eb.or([eb('booking', '=', 0), eb.exists(asItIs)]);
}

function toChange(mark: LetterMark, actor: string, at: string): UpdateObject<DeskTables, 'outbox'> {
  switch (mark) {
    case 'sent':
      return { sent_at: at, sent_by: actor };
    case 'unsent':
      return { sent_at: null, sent_by: null, due_at: at };
    case 'retried':
      return { refusal: null, due_at: at };
  }
}
