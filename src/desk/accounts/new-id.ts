import { randomBytes } from 'node:crypto';

/** Unlike that of any other person or row; 128 bits. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}
