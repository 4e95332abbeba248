import type { Generated } from 'kysely';
import type { Language } from '../../catalogue/values.ts';
import type { Origin, Purpose } from '../reader-facts.ts';
import type { RefusalReason } from '../rules/decision.ts';
import type { Move } from '../rules/moves.ts';
import type { Outcome } from '../rules/outcome.ts';
import type { RequestState, Role } from '../rules/request.ts';
import type { Wish } from '../rules/wish.ts';

/**
 * The one schema, as both databases have it: texts and whole numbers only. Times are ISO 8601 in
 * UTC, days `YYYY-MM-DD`, both of which sort as texts; objects are JSON.
 */
export interface DeskTables {
  requests: RequestRow;
  request_items: ItemRow;
  messages: MessageRow;
  log: LogRow;
  outbox: OutboxRow;
  notes: NoteRow;
  reader_marks: ReaderMarkRow;
}

interface RequestRow {
  /** Random, 128 bits. */
  id: string;
  code: string;
  link_hash: string;
  /** Of the form that was sent: a form makes one request, however often it comes. */
  form_key: string;
  state: RequestState;
  /** Rises by one with every move. Whoever has seen an older one must look again. */
  version: number;
  language: Language;
  received_at: string;
  latest_answer: string;
  /** The day on which the desk asked the reader, while it waits for him. */
  waiting_since: string | null;
  /** `ReaderFacts`; nothing once they are erased. */
  reader: string | null;
  /** The day in Vietnam. */
  received_on: string;
  /** The day of the first answer to all that is asked. */
  answered_on: string | null;
  /** Until that day, without those that the desk waited for the reader. */
  working_days: number | null;
  /** Working days that the desk has waited for the reader so far. */
  waited_days: number;
  /** 1 while a decision waits for a second person, else 0. */
  needs_second: number;
  purpose: Purpose;
  origin: Origin;
  /** By what the reader is known again in counts; nothing once erased. */
  reader_key: string | null;
  /** What the queue is searched in, folded; nothing once erased. */
  searched: string | null;
}

interface ItemRow {
  request_id: string;
  /** From 0. */
  place: number;
  record_id: string;
  kind: 'file' | 'item';
  page: number | null;
  title: string;
  reference: string;
  access: 'open' | 'conditional';
  wish: Wish;
  /** `ItemState` */
  state: string;
  outcome: Outcome | null;
  refusal: RefusalReason | null;
}

/** What reader and desk write to each other. Personal: erased with the rest. */
interface MessageRow {
  request_id: string;
  /** That of the move it came with. */
  version: number;
  at: string;
  author: 'reader' | 'desk';
  text: string;
}

/** Who did what when: never changed and never removed, so it holds nothing personal of readers. */
interface LogRow {
  request_id: string;
  version: number;
  at: string;
  actor: string;
  role: Role;
  move: Move | 'send';
  state: RequestState;
  /** Of each item after the move, as `ItemState`. */
  items: string;
}

/** Letters to be sent. Their words and the reader's address are found when they are. */
interface OutboxRow {
  id: Generated<number>;
  request_id: string;
  version: number;
  recipient: 'reader' | 'desk';
  /** Not to be tried before. */
  due_at: string;
  tries: number;
  sent_at: string | null;
}

/** What the desk writes for itself, never shown to readers. Personal: erased with the rest. */
interface NoteRow {
  request_id: string;
  /** That of the move it came with. */
  version: number;
  /** A draft is a letter that waits with its proposal for the second person. */
  kind: 'note' | 'draft';
  at: string;
  actor: string;
  text: string;
}

/** By what a request of a reader who agreed to it is found when he sends another. */
interface ReaderMarkRow {
  mark: string;
  request_id: string;
}
