import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '#src/desk/is-same-secret.ts';

/** For how long a device is known after a sign-in, in seconds. */
export const deviceMaxAge = 180 * 86_400;

/**
 * What a device keeps once somebody has signed in on it: guesses from elsewhere, be they as many as
 * they like, do not close the door to it.
 * https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export function issueDevice(key: string, address: string): string {
  const id = randomBytes(16).toString('base64url');
  return `${id}.${sign(key, id, address)}`;
}

/** The device's own name, when this account has signed in on it before. */
export function readDevice(key: string, device: string, address: string): string | undefined {
  const [, id = '', signature = ''] = /^([\w-]{22})\.([\w-]{43})$/.exec(device) ?? [];
  return isSameSecret(sign(key, id, address), signature) ? id : undefined;
}

function sign(key: string, id: string, address: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`device\n${id}\n${address}`)
    .digest('base64url');
}
