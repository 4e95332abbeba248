import { randomBytes } from 'node:crypto';

/** A random 128-bit id. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}
