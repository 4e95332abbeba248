import type { Generated } from 'kysely';
import type { Language } from '#src/domain/values.ts';
import type { Origin, Purpose } from '#src/desk/reader-facts.ts';
import type { Closing } from '#src/desk/rules/closing.ts';
import type { Outcome, RefusalReason } from '#src/desk/rules/decision.ts';
import type { CareReason, HoldReason, IdentityCheck } from '#src/desk/rules/grounds.ts';
import type { LoggedMove } from '#src/desk/rules/moves.ts';
import type { RequestState, Role, Way, Wish } from '#src/desk/rules/request.ts';
import type { ViewKind } from '#src/desk/view-log/note-views.ts';

/** Requests, text written with them, and logs of views and changes. */
export interface RequestTables {
  requests: RequestRow;
  request_items: ItemRow;
  messages: MessageRow;
  log: LogRow;
  notes: NoteRow;
  reader_marks: ReaderMarkRow;
  view_log: ViewLogRow;
}

interface RequestRow {
  /** Random, 128 bits. */
  id: string;
  code: string;
  link_hash: string;
  /** How often the link was replaced. */
  link_version: Generated<number>;
  /** Idempotency key: one form makes one request, however often it is sent. */
  form_key: string;
  state: RequestState;
  /** Incremented with every move; used for optimistic locking. */
  version: number;
  language: Language;
  received_at: string;
  latest_answer: string;
  /** The day of the desk's question, while it waits for the reader. */
  waiting_since: string | null;
  /** `ReaderFacts`; nothing once erased. */
  reader: string | null;
  /** Day of receipt in Vietnam. */
  received_on: string;
  /** The day of the first complete answer. */
  answered_on: string | null;
  /** Working days until then, without those spent waiting for the reader. */
  working_days: number | null;
  /** Working days spent waiting for the reader so far. */
  waited_days: number;
  /** 1 while a decision waits for a second person, else 0. */
  needs_second: number;
  purpose: Purpose;
  origin: Origin;
  /** How it arrived. */
  way: Way;
  /** Identifier of the reader for distinct counts; nothing once erased. */
  reader_key: string | null;
  /** Why and when it was closed without an answer; both are kept after erasure. */
  closed_as: Closing | null;
  closed_on: string | null;
  /** For a duplicate: the id of the request that is answered. */
  double_of: string | null;
  /** The assignee's staff id. */
  assigned_to: string | null;
  /** Why its personal data may not be erased now. */
  held_as: HoldReason | null;
  /** Folded search text of the queue; nothing once erased. */
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

interface MessageRow {
  request_id: string;
  /** Version of the move it came with. */
  version: number;
  at: string;
  author: 'reader' | 'desk';
  text: string;
}

interface LogRow {
  request_id: string;
  version: number;
  at: string;
  actor: string;
  role: Role;
  move: LoggedMove;
  /** The subject: a staff id, or the id of another request. */
  about: string | null;
  /**
   * For staff actions on the reader's own data: how the requester's identity was verified, and why.
   */
  checked: IdentityCheck | null;
  reason: CareReason | null;
  /** Names of corrected fields, separated by spaces. */
  fields: string | null;
  state: RequestState;
  /** State of each item after the move, as `ItemState`. */
  items: string;
}

interface NoteRow {
  request_id: string;
  /** Version of the move it came with. */
  version: number;
  /** A draft is a letter that waits, with its proposal, for the second person. */
  kind: 'note' | 'draft';
  at: string;
  actor: string;
  text: string;
}

interface ReaderMarkRow {
  mark: string;
  request_id: string;
}

interface ViewLogRow {
  id: Generated<number>;
  at: string;
  /** Staff id. */
  actor: string;
  /** Of the request. */
  code: string;
  kind: ViewKind;
  /** Start of the time span in which repeated views make one line. */
  span: string;
}
