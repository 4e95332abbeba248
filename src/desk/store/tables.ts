import type { Generated } from 'kysely';
import type { Language } from '../../catalogue/values.ts';
import type { Origin, Purpose } from '../reader-facts.ts';
import type { SeatTables } from './counter/seat-tables.ts';
import type { FeeGroup } from '../rules/copy-fee.ts';
import type { RefusalReason } from '../rules/decision.ts';
import type { DeliveryMove, DeliveryState } from '../rules/delivery.ts';
import type { Closing } from '../rules/closing.ts';
import type { CareReason, HoldReason, IdentityCheck } from '../rules/grounds.ts';
import type { LoggedMove } from '../rules/moves.ts';
import type { Outcome } from '../rules/outcome.ts';
import type { RequestState, Role } from '../rules/request.ts';
import type { Way } from '../rules/way.ts';
import type { Wish } from '../rules/wish.ts';
import type { AccountChange } from '../staff/account-change.ts';
import type { PersonChange } from '../staff/people.ts';
import type { StaffRole } from '../staff/staff.ts';
import type { ViewKind } from '../view-log/note-views.ts';

/**
 * The one schema, as both databases have it: texts and whole numbers only. Times are ISO 8601 in
 * UTC, days `YYYY-MM-DD`, both of which sort as texts; objects are JSON.
 */
export interface DeskTables extends SeatTables {
  requests: RequestRow;
  request_items: ItemRow;
  messages: MessageRow;
  log: LogRow;
  outbox: OutboxRow;
  letter_log: LetterLogRow;
  notes: NoteRow;
  reader_marks: ReaderMarkRow;
  deliveries: DeliveryRow;
  promised_days: PromisedDayRow;
  delivery_log: DeliveryLogRow;
  copies: CopyRow;
  staff: StaffRow;
  staff_sessions: SessionRow;
  staff_passwords: PasswordRow;
  staff_second_factors: SecondFactorRow;
  staff_challenges: ChallengeRow;
  staff_log: StaffLogRow;
  settings: SettingRow;
  view_log: ViewLogRow;
  staff_proposals: StaffProposalRow;
  staff_notices: StaffNoticeRow;
  staff_turns: { turn: number };
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
  /** Who marked it as sent by hand. */
  sent_by: string | null;
  /** The number with which a mail server refused it for good: it is tried no more by itself. */
  refusal: string | null;
}

/** What became of letters: never changed and never removed, so it holds nothing personal of readers. */
interface LetterLogRow {
  id: Generated<number>;
  request_id: string;
  version: number;
  recipient: OutboxRow['recipient'];
  at: string;
  actor: string;
  change: 'sent' | 'unsent' | 'refused' | 'retried' | 'dropped' | 'dropped-as-spam';
  code: string | null;
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

/** An original that was called from the store for an item of a request. Nothing personal. */
interface DeliveryRow {
  request_id: string;
  place: number;
  /** From 1: what was brought back may be called again. */
  number: number;
  /** The code of the file that is fetched: items lie in theirs. */
  unit: string;
  state: DeliveryState;
  /** Rises by one with every change, from 1. */
  step: number;
  first_day: string;
  held_until: string;
}

/** Days for which an original is promised, each to one request alone. */
interface PromisedDayRow {
  unit: string;
  day: string;
  request_id: string;
}

/** Who called and moved originals: never changed and never removed, so nothing personal of readers. */
interface DeliveryLogRow {
  request_id: string;
  place: number;
  number: number;
  step: number;
  at: string;
  actor: string;
  move: DeliveryMove | 'call';
  held_until: string;
}

/** Copies made for an item. Group and receipt are personal: erased with the rest. */
interface CopyRow {
  request_id: string;
  place: number;
  /** Rises by one with every change, from 1. */
  version: number;
  at: string;
  actor: string;
  /** Of one copy. */
  pages: number;
  copies: number;
  /** In đồng; nothing where the archive takes none. */
  fee: number | null;
  fee_group: FeeGroup | null;
  receipt: string | null;
}

/** A member of staff. What better-auth keeps besides has columns of its own, unused here. */
interface StaffRow {
  id: string;
  name: string;
  /** Of e-mail, in small letters. */
  address: string;
  address_verified: 0 | 1;
  role: StaffRole;
  closed_at: string | null;
  /** Until when a password that somebody else made serves; nothing once it was replaced. */
  one_time_until: string | null;
  has_second_factor: 0 | 1 | null;
  created_at: string;
  updated_at: string;
}

interface SessionRow {
  id: string;
  staff_id: string;
  /** Half of what the cookie holds; the other is its signature. */
  token: string;
  expires_at: string;
  /** As the browser names itself. */
  browser: string | null;
  created_at: string;
  updated_at: string;
}

interface PasswordRow {
  id: string;
  staff_id: string;
  account_id: string;
  provider_id: 'credential';
  /** scrypt, salted */
  password: string;
  created_at: string;
  updated_at: string;
}

interface SecondFactorRow {
  id: string;
  staff_id: string;
  /** Encrypted. */
  secret: string;
  /** Hashes as a JSON list. */
  recovery_codes: string;
  verified: 0 | 1;
  failures: number;
  locked_until: string | null;
  /** Of the last code of the authenticator that was used, in half minutes since 1970. */
  last_step: Generated<number>;
}

/** Sign-ins that wait for their second step. */
interface ChallengeRow {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
}

/** What became of accounts: never changed and never removed. */
interface StaffLogRow {
  id: Generated<number>;
  at: string;
  /** Of whoever did it; `command` for the one at the server's own machine. */
  actor: string;
  staff_id: string;
  change: AccountChange;
  /** After the change, where it is one of roles. */
  role: StaffRole | null;
}

/** What the database knows of itself. */
export type SettingName =
  /** The fingerprint of the keys that belong to it. */
  | 'keys'
  /** The file of SQLite was written anew since deleted cells are overwritten. */
  | 'rewritten'
  /** How many erasures wait for a person's yes. */
  | 'erasures-held'
  /** Until when the yes holds, and for how many. */
  | 'erasures-allowed';

interface SettingRow {
  name: SettingName;
  value: string;
}

/** Who of the staff has seen what is personal in a request. Nothing personal: never erased. */
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

/** A change to an account that takes a second person. */
export interface StaffProposalRow {
  id: string;
  at: string;
  /** Nobody can agree to it afterwards. */
  until: string;
  proposer: string;
  /** Of the account that it is about, or that it would make. */
  staff_id: string;
  kind: PersonChange['kind'] | 'add';
  /** Of a new person. */
  name: string | null;
  address: string | null;
  /** That the account would have. */
  role: StaffRole | null;
  state: 'waiting' | 'agreed' | 'refused';
  decided_by: string | null;
}

/** What a member of staff is told of a line of the log of accounts, on the desk and by mail. */
interface StaffNoticeRow {
  id: string;
  /** Of who is told. */
  staff_id: string;
  at: string;
  actor: string;
  about: string;
  change: AccountChange;
  role: StaffRole | null;
  seen_at: string | null;
  /** Of the letter: not to be tried before. */
  due_at: string;
  tries: number;
  sent_at: string | null;
}
