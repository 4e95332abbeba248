import type { Notices } from '../account-log/notices.ts';
import type { CodeSetup } from './code-setup.ts';
import type { AccountSession } from './list-sessions.ts';
import type { PasswordProblem } from '../passwords/check-password.ts';
import type { SignInState } from './sign-in-state.ts';

/** Too many tries: seconds until the next. */
export interface MustWait {
  readonly kind: 'must-wait';
  readonly seconds: number;
}

export type SignInAnswer =
  | { readonly kind: 'signed-in' }
  /** The password is right; the second step is pending. */
  | { readonly kind: 'needs-code' }
  /** The same answer for every cause and every account. */
  | { readonly kind: 'refused' }
  | MustWait;

export type CodeAnswer =
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'refused' }
  /**
   * It took too long, had too many tries, or the code was already used: start again with the
   * password.
   */
  | { readonly kind: 'start-again' }
  | MustWait;

export type PasswordAnswer =
  | { readonly kind: 'changed' }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: PasswordProblem | 'same' }
  | MustWait;

export type RecoveryAnswer =
  /** Shown once: only hashes are stored. */
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'wrong-password' | 'wrong-code' }
  | MustWait;

/** What the caller of one request can do with their own sign-in. */
export interface StaffSession {
  readonly signInState: SignInState;
  /** For the hidden field of every form. */
  readonly formToken: string;
  /** Whether a sign-in waits for its second step. */
  readonly isHalfWay: boolean;
  signIn(email: string, password: string): Promise<SignInAnswer>;
  /** An authenticator code, or a recovery code. */
  enterCode(code: string): Promise<CodeAnswer>;
  signOut(): Promise<void>;
  signOutEverywhere(): Promise<void>;
  changePassword(current: string, next: string): Promise<PasswordAnswer>;
  /** A new authenticator secret; it has no effect until it is confirmed. */
  beginCodeSetup(secret?: string): CodeSetup;
  /** `password` is required if a second factor already exists. */
  confirmCodeSetup(secret: string, code: string, password: string): Promise<RecoveryAnswer>;
  renewRecoveryCodes(password: string): Promise<RecoveryAnswer>;
  countRecoveryCodes(): Promise<number>;
  listSessions(): Promise<readonly AccountSession[]>;
  /** What others did with the caller's account, or with those of heads and administrators. */
  listNotices(): Promise<Notices>;
  /** `last` is the time of the newest notice shown. */
  markNoticesSeen(last: string): Promise<void>;
}
