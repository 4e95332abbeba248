import type { Notices } from '../account-log/notices.ts';
import type { CodeSetup } from './code-setup.ts';
import type { AccountSession } from './list-sessions.ts';
import type { PasswordProblem } from '../passwords/check-password.ts';
import type { Standing } from './standing.ts';

/** Too many tries: so many seconds until the next. */
export interface MustWait {
  readonly kind: 'must-wait';
  readonly seconds: number;
}

export type SignInAnswer =
  | { readonly kind: 'signed-in' }
  /** The password is right; the second step is yet to come. */
  | { readonly kind: 'needs-code' }
  /** Whatever is wrong, and for whomever. */
  | { readonly kind: 'refused' }
  | MustWait;

export type CodeAnswer =
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'refused' }
  /** It took too long or too many tries, or the code was used before: from the password on again. */
  | { readonly kind: 'start-again' }
  | MustWait;

export type PasswordAnswer =
  | { readonly kind: 'changed' }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: PasswordProblem | 'same' }
  | MustWait;

export type RecoveryAnswer =
  /** Seen once: only hashes are kept. */
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'wrong-password' | 'wrong-code' }
  | MustWait;

/** Somebody at the desk's door with one request: what he may do with his own way in. */
export interface Visit {
  readonly standing: Standing;
  /** For the hidden field of every form. */
  readonly formToken: string;
  /** Is there a sign-in that waits for its second step? */
  readonly isHalfWay: boolean;
  signIn(address: string, password: string): Promise<SignInAnswer>;
  /** A code of the authenticator, or a recovery code. */
  enterCode(code: string): Promise<CodeAnswer>;
  signOut(): Promise<void>;
  signOutEverywhere(): Promise<void>;
  changePassword(current: string, next: string): Promise<PasswordAnswer>;
  /** A new secret for an authenticator, which is nothing yet until it is confirmed. */
  beginCodeSetup(secret?: string): CodeSetup;
  /** `password` is asked of those who have a second factor already. */
  confirmCodeSetup(secret: string, code: string, password: string): Promise<RecoveryAnswer>;
  renewRecoveryCodes(password: string): Promise<RecoveryAnswer>;
  countRecoveryCodes(): Promise<number>;
  listSessions(): Promise<readonly AccountSession[]>;
  /** What others did with one's account, or with those of heads and administrators. */
  listNotices(): Promise<Notices>;
  /** `last` is the time of the newest that was shown. */
  markNoticesSeen(last: string): Promise<void>;
}
