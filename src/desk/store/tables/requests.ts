import type { Generated } from 'kysely';
import type { Language } from '#src/domain/values.ts';
import type { Origin, Purpose } from '#src/desk/reader-facts.ts';
import type { Closing } from '#src/desk/rules/closing.ts';
import type { RefusalReason } from '#src/desk/rules/decision.ts';
import type { CareReason, HoldReason, IdentityCheck } from '#src/desk/rules/grounds.ts';
import type { LoggedMove } from '#src/desk/rules/moves.ts';
import type { Outcome } from '#src/desk/rules/outcome.ts';
import type { RequestState, Role } from '#src/desk/rules/request.ts';
import type { Way } from '#src/desk/rules/way.ts';
import type { Wish } from '#src/desk/rules/wish.ts';
import type { ViewKind } from '#src/desk/view-log/note-views.ts';

/** Requests, what is written with them, and who has seen and changed them. */
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
  /** How often the link was replaced by a new one. */
  link_version: Generated<number>;
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
  /** By which way it came. */
  way: Way;
  /** By what the reader is known again in counts; nothing once erased. */
  reader_key: string | null;
  /** Why it was closed without an answer, and the day; both stay when it is erased. */
  closed_as: Closing | null;
  closed_on: string | null;
  /** Of a double: the id of the request that is answered. */
  double_of: string | null;
  /** Whose task it is: the id of a member of staff. */
  assigned_to: string | null;
  /** Why nothing personal may be erased now. */
  held_as: HoldReason | null;
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

interface MessageRow {
  request_id: string;
  /** That of the move it came with. */
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
  /** Whom or what it was about: the id of a member of staff, or of another request. */
  about: string | null;
  /** Of what staff did with the reader's own data: how they made sure who asked, and why. */
  checked: IdentityCheck | null;
  reason: CareReason | null;
  /** Names of what was corrected, with a space between. */
  fields: string | null;
  state: RequestState;
  /** Of each item after the move, as `ItemState`. */
  items: string;
}

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

interface ReaderMarkRow {
  mark: string;
  request_id: string;
}

interface ViewLogRow {
  id: Generated<number>;
  at: string;
  /** Id of staff. */
  actor: string;
  /** Of the request. */
  code: string;
  kind: ViewKind;
  /** Begin of the time in which the same view is one line. */
  span: string;
}
