import type { Generated } from 'kysely';

/** Letters on requests. */
export interface LetterTables {
  outbox: OutboxRow;
  letter_log: LetterLogRow;
}

interface OutboxRow {
  id: Generated<number>;
  request_id: string;
  /** Of the move that it tells of; of a booking, its step. */
  version: number;
  recipient: 'reader' | 'desk';
  /** The number of the booking that it tells of; 0 for a move of the request. */
  booking: Generated<number>;
  /** Not to be tried before. */
  due_at: string;
  tries: number;
  sent_at: string | null;
  /** Who marked it as sent by hand. */
  sent_by: string | null;
  /** The number with which a mail server refused it for good: it is tried no more by itself. */
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
