import type { Generated } from 'kysely';

/** Letters about requests. */
export interface LetterTables {
  outbox: OutboxRow;
  letter_log: LetterLogRow;
}

interface OutboxRow {
  id: Generated<number>;
  request_id: string;
  /** Version of the move that it reports; for a booking, its step. */
  version: number;
  recipient: 'reader' | 'desk';
  /** The number of the booking that it reports; 0 for a move of the request. */
  booking: Generated<number>;
  /** Not to be tried before this time. */
  due_at: string;
  tries: number;
  sent_at: string | null;
  /** Who marked it as sent by hand. */
  sent_by: string | null;
  /**
   * The reply code with which a mail server refused it permanently: it is not retried
   * automatically.
   */
  refusal: string | null;
}

interface LetterLogRow {
  id: Generated<number>;
  request_id: string;
  version: number;
  recipient: OutboxRow['recipient'];
  booking: Generated<number>;
  at: string;
  actor: string;
  change: 'sent' | 'unsent' | 'refused' | 'retried' | 'dropped' | 'dropped-as-spam';
  code: string | null;
}
