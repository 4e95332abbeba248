import { randomBytes } from 'node:crypto';
import { createOTP } from '@better-auth/utils/otp';
import encodeQR from 'qr';

/** What an authenticator app needs to be set up. */
export interface CodeSetup {
  readonly secret: string;
  /** The same secret for typing by hand, in groups of four. */
  readonly key: string;
  /** The QR code, as SVG. */
  readonly qr: string;
}

const secretShape = /^[\w-]{32}$/;

/** @param issuer the archive's name, as the authenticator app lists it */
export function buildCodeSetup(issuer: string, email: string, given?: string): CodeSetup {
  const isGiven = given !== undefined && secretShape.test(given);
  const secret = isGiven ? given : randomBytes(24).toString('base64url');
  const uri = createOTP(secret).url(issuer, email);
  const key = new URL(uri).searchParams.get('secret') ?? '';
  return {
    secret,
    key: key.replaceAll(/(.{4})(?=.)/g, '$1 '),
    qr: encodeQR(uri, 'svg', { ecc: 'low', border: 4 }),
  };
}

/** Time step of RFC 6238, in ms. */
const stepLength = 30_000;

/**
 * The time step of this code: the current one, or the one before or after, to allow for clock
 * drift.
 */
export async function findStep(
  secret: string,
  code: string,
  now: Date,
): Promise<number | undefined> {
  if (!secretShape.test(secret)) return undefined;
  const current = Math.floor(now.getTime() / stepLength);
  for (const step of [current, current - 1, current + 1])
    if ((await createOTP(secret).hotp(step)) === code) return step;
  return undefined;
}
