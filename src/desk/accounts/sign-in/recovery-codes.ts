import { createHash, randomBytes } from 'node:crypto';

/** Without 0, 1, l and o, which are easily confused; 32 characters are five bits each. */
const letters = '23456789abcdefghijkmnpqrstuvwxyz';

/** Random characters of a code, in groups of four: `k7mq-3xvd-…`. */
export function drawCode(length: number): string {
  const drawn = [...randomBytes(length)].map((byte) => letters[byte % letters.length] ?? '');
  return drawn.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** Ten codes of 120 bits, each good for one sign-in without the authenticator. */
export function drawRecoveryCodes(): readonly string[] {
  return Array.from({ length: 10 }, () => drawCode(24));
}

/** The stored form of a code, however it was typed. */
export function hashRecoveryCode(code: string): string {
  const typed = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return createHash('sha256').update(`recovery\n${typed}`).digest('base64url');
}
