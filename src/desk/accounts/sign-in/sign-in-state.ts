import type { StaffRole } from '../staff.ts';

/** A person with an account at the desk. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** E-mail, used to sign in. */
  readonly email: string;
  readonly role: StaffRole;
}

/** Sign-in state. */
export type SignInState =
  | { readonly kind: 'nobody' }
  /** Signed in with a one-time password: a new one must be chosen. */
  | { readonly kind: 'needs-password'; readonly person: Person }
  /** No second factor yet: one must be set up. */
  | { readonly kind: 'needs-code'; readonly person: Person }
  | { readonly kind: 'staff'; readonly person: Person };

/** The person behind any state in which the account is known. */
export type KnownSignInState = Exclude<SignInState, { readonly kind: 'nobody' }>;

/** The account and session data behind a request. Times in milliseconds. */
export interface SignInFacts {
  readonly person: Person;
  readonly isClosed: boolean;
  readonly hasOneTimePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly signedInAt: number;
}

/** Everyone must sign in again each day, however active. */
export const longestSession = 12 * 3_600_000;

export function findSignInState(facts: SignInFacts | undefined, now: number): SignInState {
  if (facts === undefined || facts.isClosed) return { kind: 'nobody' };
  if (now - facts.signedInAt >= longestSession) return { kind: 'nobody' };
  const { person } = facts;
  if (facts.hasOneTimePassword) return { kind: 'needs-password', person };
  return { kind: facts.hasSecondFactor ? 'staff' : 'needs-code', person };
}
