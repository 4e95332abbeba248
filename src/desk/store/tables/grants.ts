import type { Generated } from 'kysely';
import type { GrantEnd, GrantPlace } from '#src/desk/rules/grants/grant.ts';

/** Granted reading: grants, how their readers sign in, machines of the reading room, and logs. */
export interface GrantTables {
  grants: GrantRow;
  grant_records: GrantRecordRow;
  grant_log: GrantLogRow;
  grant_codes: GrantCodeRow;
  undertakings: UndertakingRow;
  reading_sessions: ReadingSessionRow;
  reading_log: ReadingLogRow;
  machines: MachineRow;
  machine_openings: MachineOpeningRow;
}

interface GrantRow {
  /** Random, 128 bits: part of addresses. */
  id: string;
  /** Incremented with every change, from 1. */
  version: number;
  /** Nothing for staff who read a conditional record at the desk. */
  request_id: string | null;
  staff_id: string | null;
  /** Drawn on each page. */
  short_code: string;
  place: GrantPlace;
  /** 1 if copies are allowed. */
  may_copy: number;
  certified: number;
  starts_at: string;
  ends_at: string;
  made_at: string;
  /** Ids of the staff who decided, separated by spaces. */
  made_by: string;
  /** 1 once renewed: a grant is renewed once. */
  renewed: number;
  /** When its reader asked for a renewal that is not decided. */
  renewal_asked_at: string | null;
  /** JSON: until when the first of two people agreed to a renewal, and who. */
  renewal_agreement: string | null;
  /** Version of the undertaking, and when it was made. */
  undertaking: string | null;
  undertaken_at: string | null;
  ended_as: GrantEnd | null;
  ended_at: string | null;
  /** Staff have lifted the limits until this day. */
  lifted_until: string | null;
  /** When the limits stopped its reader, until staff have looked at it. */
  alarmed_at: string | null;
  /** When its pages, words, sessions and codes were deleted. */
  deleted_at: string | null;
}

interface GrantRecordRow {
  grant_id: string;
  /** Position of the item in its request. */
  place: number;
  record_id: string;
  kind: 'file' | 'item';
  title: string;
  reference: string;
  /** JSON list of page numbers; nothing for all. */
  pages: string | null;
}

/** Append-only, without personal data. */
interface GrantLogRow {
  grant_id: string;
  /** Version of the grant after the step. */
  version: number;
  at: string;
  /** A staff id, `reader` or `system`. */
  actor: string;
  move: GrantMove;
  /** Of an end, a renewal, a lifted limit or a machine. */
  detail: string | null;
}

export type GrantMove =
  | 'make'
  | 'undertake'
  | 'ask-renewal'
  | 'agree-renewal'
  | 'renew'
  | 'refuse-renewal'
  | 'end'
  | 'lift'
  /** Staff have read a sign-in code out to the reader. */
  | 'hand-code'
  /** Staff have opened it on a machine of the reading room. */
  | 'open-machine'
  | 'alarm'
  /** Staff have looked at an alarm and leave the limits as they are. */
  | 'see-alarm'
  | 'delete';

/** The last code sent for a grant: a new one replaces it. */
interface GrantCodeRow {
  grant_id: string;
  hash: string;
  made_at: string;
  expires_at: string;
  tries: number;
}

/** Texts that readers agreed to, by hash. */
interface UndertakingRow {
  /** SHA-256 of the text, base64url. */
  version: string;
  text: string;
  first_at: string;
}

interface ReadingSessionRow {
  /** Hash of the secret in the cookie. */
  hash: string;
  grant_id: string;
  started_at: string;
  seen_at: string;
  ended_at: string | null;
  ended_as: SessionEnd | null;
  /** Name of the browser, as far as it says; for machines, empty. */
  device: string;
  machine_id: string | null;
}

export type SessionEnd =
  /** The reader has signed in elsewhere. */
  'elsewhere' | 'left' | 'closing-time' | 'grant-ended';

/** Which page was read when and where: append-only, without personal data. */
interface ReadingLogRow {
  id: Generated<number>;
  grant_id: string;
  /** Record id of the item. */
  item_id: string;
  page: number;
  at: string;
  /** Start of the minute in which repeated views make one line. */
  span: string;
  use: 'read' | 'copy';
  device: string;
}

/** A machine of the reading room that an administrator has enrolled. */
interface MachineRow {
  id: string;
  /** As staff call it. */
  name: string;
  /** Hash of the one-time code; nothing once it was used. */
  code_hash: string | null;
  code_expires_at: string | null;
  /** Hash of the secret in its cookie. */
  secret_hash: string | null;
  /** Public key of the machine, JWK, where its browser keeps one. */
  public_key: string | null;
  made_at: string;
  made_by: string;
  enrolled_at: string | null;
  ended_at: string | null;
  ended_by: string | null;
}

/** The grant that staff have opened on a machine; one a machine. */
interface MachineOpeningRow {
  machine_id: string;
  grant_id: string;
  opened_at: string;
  opened_by: string;
  /** When the machine has taken it. */
  taken_at: string | null;
}
