import type { Generated } from 'kysely';
import type { Purpose } from '#src/desk/reader-facts.ts';
import type { IdentityCheck } from '#src/desk/rules/grounds.ts';
import type {
  EndReason,
  RecordErasureReason,
  VoidReason,
} from '#src/desk/rules/register/grounds.ts';
import type { CardState } from '#src/desk/rules/register/standing.ts';
import type { RegisterViewKind } from '#src/desk/view-log/note-register-views.ts';

/** The register of readers: their records, their visits, and who has changed and seen them. */
export interface RegisterTables {
  readers: ReaderRow;
  reader_visits: ReaderVisitRow;
  reader_requests: ReaderRequestRow;
  register_log: RegisterLogRow;
  register_views: RegisterViewRow;
  register_years: RegisterYearRow;
}

interface ReaderRow {
  /** Random, 128 bits. */
  id: string;
  /** `ĐG-2026-0001` */
  card: string;
  /** Of the form that was sent: a form makes one record, however often it comes. */
  form_key: string;
  /** Rises by one with every change, from 1. */
  version: number;
  state: CardState;
  valid_from: string;
  /** The last day. */
  valid_until: string;
  /** `CardFacts`; nothing once they are erased. */
  facts: string | null;
  /** What a record is found by, folded; nothing once erased. */
  searched: string | null;
  folded_name: string | null;
  phone_digits: string | null;
}

interface ReaderVisitRow {
  /** In Vietnam. */
  year: number;
  /** In the yearly register, from 1, without gaps. */
  number: number;
  reader_id: string;
  day: string;
  state: VisitState;
  /** ISO 8601, UTC; nothing once the reader's record is erased. */
  came_at: string | null;
  /** Nothing while he is in, and where nobody knows it. */
  left_at: string | null;
  purpose: Purpose;
  /** Nothing once erased. */
  topic: string | null;
  /** Id of staff. */
  entered_by: string;
  void_reason: VoidReason | null;
}

/** `closed`: nobody saw the reader leave. `void`: entered wrongly. */
export type VisitState = 'in' | 'left' | 'closed' | 'void';

/** Whose request it is, as a person has found. */
interface ReaderRequestRow {
  request_id: string;
  reader_id: string;
  at: string;
  actor: string;
}

/** Who changed what in the register: never changed and never removed, so nothing personal of readers. */
interface RegisterLogRow {
  reader_id: string;
  /** Of the record after it. */
  version: number;
  at: string;
  actor: string;
  move: RegisterMove;
  /** Of an erasure: how staff made sure who asked. */
  checked: IdentityCheck | null;
  reason: EndReason | VoidReason | RecordErasureReason | null;
  /** Names of what was changed, with a space between. */
  fields: string | null;
  /** Of a visit, with its year. */
  visit: string | null;
}

export type RegisterMove =
  'create' | 'change' | 'renew' | 'end' | 'erase' | 'void' | 'join' | 'unjoin';

/** Which of the staff has seen what is personal in which record. */
interface RegisterViewRow {
  id: Generated<number>;
  at: string;
  /** Id of staff. */
  actor: string;
  reader_id: string;
  kind: RegisterViewKind;
  /** Begin of the time in which the same view is one line. */
  span: string;
}

/** The numbers that were given in a year: whoever gives another holds the row until his transaction ends. */
interface RegisterYearRow {
  year: number;
  cards: number;
  visits: number;
}
