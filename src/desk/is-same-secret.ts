import { timingSafeEqual } from 'node:crypto';

/** Compares in a time that tells nothing of what was expected. */
export function isSameSecret(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
