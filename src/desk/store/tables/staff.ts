import type { Generated } from 'kysely';
import type { AccountChange } from '#src/desk/accounts/account-change.ts';
import type { PersonChange } from '#src/desk/accounts/people.ts';
import type { StaffRole } from '#src/desk/accounts/staff.ts';

/** Accounts of staff, their sign-in data, and logs of account changes. */
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
  /** E-mail, lower case. */
  address: string;
  address_verified: 0 | 1;
  role: StaffRole;
  closed_at: string | null;
  /** Expiry of a one-time password; nothing once it was replaced. */
  one_time_until: string | null;
  has_second_factor: 0 | 1 | null;
  created_at: string;
  updated_at: string;
}

interface SessionRow {
  id: string;
  staff_id: string;
  /** First half of the cookie; the other half is its signature. */
  token: string;
  expires_at: string;
  /** The browser's `User-Agent`. */
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
  /** Time step of the last used authenticator code, in half minutes since 1970. */
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
  /** The actor's id; `command` at the server's command line. */
  actor: string;
  staff_id: string;
  change: AccountChange;
  /** For a change of role: the new role. */
  role: StaffRole | null;
}

export interface StaffProposalRow {
  id: string;
  at: string;
  /** Nobody can agree to it afterwards. */
  until: string;
  proposer: string;
  /** The account it changes or would create. */
  staff_id: string;
  kind: PersonChange['kind'] | 'add';
  /** Of a new person. */
  name: string | null;
  address: string | null;
  /** Role that the account would get. */
  role: StaffRole | null;
  state: 'waiting' | 'agreed' | 'refused';
  decided_by: string | null;
}

interface StaffNoticeRow {
  id: string;
  /** The recipient's id. */
  staff_id: string;
  at: string;
  actor: string;
  about: string;
  change: AccountChange;
  role: StaffRole | null;
  seen_at: string | null;
  /** The letter is not tried before this time. */
  due_at: string;
  tries: number;
  sent_at: string | null;
}
