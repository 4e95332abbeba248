import type { Expression, ExpressionBuilder, SqlBool, UpdateObject } from 'kysely';
import { addLetterEvent, type LetterEvent } from './letter-log.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';

/** Marks that staff can set on a letter to a reader. */
export const letterMarks = ['sent', 'unsent', 'retried'] as const;
export type LetterMark = (typeof letterMarks)[number];

/** A letter of the outbox, and the state it reported when it was seen. */
export interface SeenLetter {
  readonly id: number;
  readonly version: number;
}

/**
 * Marks a letter, with a log line. An unsent letter may be marked as sent by hand, one marked by
 * hand may be unmarked, and one refused by a mail server may be retried. A letter about a booking
 * is marked in the version that was seen, because it may report a newer state by now; one older
 * than the booking is never sent again.
 *
 * @returns false if the mark does not, or no longer, apply to the letter
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
      // A letter that the mail server accepted cannot be recalled.
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

/** It is not about a booking, or is about the booking's current state. */
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
