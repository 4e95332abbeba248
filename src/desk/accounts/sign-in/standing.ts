import type { StaffRole } from '../staff.ts';

/** Whoever has an account at the desk. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Of e-mail: what one signs in with. */
  readonly address: string;
  readonly role: StaffRole;
}

/** How far somebody has come through the desk's door. */
export type Standing =
  | { readonly kind: 'nobody' }
  /** With a password that somebody else has made: another must be chosen. */
  | { readonly kind: 'needs-password'; readonly person: Person }
  /** Without a second factor: one must be set up. */
  | { readonly kind: 'needs-code'; readonly person: Person }
  | { readonly kind: 'staff'; readonly person: Person };

/** Of somebody whose account is known, whatever is still to be done. */
export type KnownStanding = Exclude<Standing, { readonly kind: 'nobody' }>;

/** What is known of an account and of the session that asks. Times in milliseconds. */
export interface StandingFacts {
  readonly person: Person;
  readonly isClosed: boolean;
  readonly hasOneTimePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly signedInAt: number;
}

/** However busy, everyone signs in anew each day. */
export const longestSession = 12 * 3_600_000;

export function findStanding(facts: StandingFacts | undefined, now: number): Standing {
  if (facts === undefined || facts.isClosed) return { kind: 'nobody' };
  if (now - facts.signedInAt >= longestSession) return { kind: 'nobody' };
  const { person } = facts;
  if (facts.hasOneTimePassword) return { kind: 'needs-password', person };
  return { kind: facts.hasSecondFactor ? 'staff' : 'needs-code', person };
}
