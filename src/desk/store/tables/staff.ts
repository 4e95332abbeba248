import type { Generated } from 'kysely';
import type { AccountChange } from '#src/desk/accounts/account-change.ts';
import type { PersonChange } from '#src/desk/accounts/people.ts';
import type { StaffRole } from '#src/desk/accounts/staff.ts';

/** Accounts of staff, how they sign in, and what became of accounts. */
export interface StaffTables {
  staff: StaffRow;
  staff_sessions: SessionRow;
  staff_passwords: PasswordRow;
  staff_second_factors: SecondFactorRow;
  staff_challenges: ChallengeRow;
  staff_log: StaffLogRow;
  staff_proposals: StaffProposalRow;
  staff_notices: StaffNoticeRow;
  staff_turns: { turn: number };
}

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

interface ChallengeRow {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
}

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
