import * as z from 'zod';
import { toLine } from '#src/text/entered-text.ts';
import { staffRoles, type StaffRole } from './staff.ts';
import { toEmail } from './to-email.ts';
import type { NewPerson } from './people.ts';

export type NewPersonProblem = 'no-name' | 'no-email' | 'no-role';

/** The input as typed, to be shown again. */
export interface WrittenPerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

export type ReadPerson =
  | { readonly kind: 'good'; readonly person: NewPerson }
  | { readonly kind: 'problems'; readonly problems: readonly NewPersonProblem[] };

/** The input for a new person, with all its problems at once. */
export function readNewPerson(written: WrittenPerson): ReadPerson {
  const name = toLine(written.name);
  const email = toEmail(written.email);
  const role = toRole(written.role);
  const isNamed = name !== '' && name.length <= 200;
  const problems: readonly NewPersonProblem[] = [
    ...(isNamed ? [] : (['no-name'] as const)),
    ...(z.email().max(200).safeParse(email).success ? [] : (['no-email'] as const)),
    ...(role === undefined ? (['no-role'] as const) : []),
  ];
  if (problems.length > 0 || role === undefined) return { kind: 'problems', problems };
  return { kind: 'good', person: { name, email, role } };
}

export function toRole(written: string): StaffRole | undefined {
  return staffRoles.find((role) => role === written);
}
