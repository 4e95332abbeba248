import { createOTP } from '@better-auth/utils/otp';

/**
 * What an authenticator shows. Each code serves once, so whoever signs in again within half a
 * minute takes the `next` one, which is taken too.
 */
export function showCode(secret: string, next = 0): Promise<string> {
  return createOTP(secret).hotp(Math.floor(Date.now() / 30_000) + next);
}
