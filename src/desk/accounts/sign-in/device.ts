import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '#src/desk/is-same-secret.ts';

/** How long a device is remembered after a sign-in, in seconds. */
export const deviceMaxAge = 180 * 86_400;

/**
 * A device cookie, set after a successful sign-in. Guesses from other places, however many, do not
 * lock out a known device.
 * https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export function issueDevice(key: string, email: string): string {
  const id = randomBytes(16).toString('base64url');
  return `${id}.${sign(key, id, email)}`;
}

/** The device's id, if this account has signed in on it before. */
export function readDevice(key: string, device: string, email: string): string | undefined {
  const [, id = '', signature = ''] = /^([\w-]{22})\.([\w-]{43})$/.exec(device) ?? [];
  return isSameSecret(sign(key, id, email), signature) ? id : undefined;
}

function sign(key: string, id: string, email: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`device\n${id}\n${email}`)
    .digest('base64url');
}
