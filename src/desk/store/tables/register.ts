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

/** The register of readers: records, visits, and logs of changes and views. */
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
  /** Idempotency key: one form makes one record, however often it is sent. */
  form_key: string;
  /** Incremented with every change, from 1. */
  version: number;
  state: CardState;
  valid_from: string;
  /** The last valid day. */
  valid_until: string;
  /** `CardFacts`; nothing once erased. */
  facts: string | null;
  /** Folded search text of a record; nothing once erased. */
  searched: string | null;
  folded_name: string | null;
  phone_digits: string | null;
}

interface ReaderVisitRow {
  /** Day in Vietnam. */
  year: number;
  /** Number in the yearly register, from 1, without gaps. */
  number: number;
  reader_id: string;
  day: string;
  state: VisitState;
  /** ISO 8601, UTC; nothing once the reader's record is erased. */
  came_at: string | null;
  /** Nothing while the reader is present, and if unknown. */
  left_at: string | null;
  purpose: Purpose;
  /** Nothing once erased. */
  topic: string | null;
  /** Staff id. */
  entered_by: string;
  void_reason: VoidReason | null;
}

/** `closed`: nobody saw the reader leave. `void`: entered by mistake. */
export type VisitState = 'in' | 'left' | 'closed' | 'void';

/** The reader's record of a request, as confirmed by a person. */
interface ReaderRequestRow {
  request_id: string;
  reader_id: string;
  at: string;
  actor: string;
}

/** The register's change log: append-only, so it holds no personal data of readers. */
interface RegisterLogRow {
  reader_id: string;
  /** Version of the record after the change. */
  version: number;
  at: string;
  actor: string;
  move: RegisterMove;
  /** For an erasure: how staff verified the requester's identity. */
  checked: IdentityCheck | null;
  reason: EndReason | VoidReason | RecordErasureReason | null;
  /** Names of changed fields, separated by spaces. */
  fields: string | null;
  /** Of a visit, with its year. */
  visit: string | null;
}

export type RegisterMove =
  'create' | 'change' | 'renew' | 'end' | 'erase' | 'void' | 'join' | 'unjoin';

/** Which staff have viewed the personal data of which record. */
interface RegisterViewRow {
  id: Generated<number>;
  at: string;
  /** Staff id. */
  actor: string;
  reader_id: string;
  kind: RegisterViewKind;
  /** Start of the time span in which repeated views make one line. */
  span: string;
}

/** The last number given in a year: a transaction that gives the next one locks the row. */
interface RegisterYearRow {
  year: number;
  cards: number;
  visits: number;
}
