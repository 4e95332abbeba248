import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Store } from '../store/open-store.ts';
import { longestPassword, shortestPassword } from './passwords/check-password.ts';

export interface AuthParts {
  readonly store: Store;
  /** Signs cookies and encrypts second factors; 256 bits, base64url. */
  readonly secret: string;
  readonly siteUrl: string;
  /** A session ends when nothing was asked for so long. */
  readonly idleMinutes: number;
}

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

export type Auth = ReturnType<typeof buildAuth>;

/**
 * Passwords, second factors and sessions by better-auth, over the desk's own tables and never at an
 * address of its own. Limits are the desk's, which know a device that has signed in before.
 */
export function buildAuth({ store, secret, siteUrl, idleMinutes }: AuthParts) {
  return betterAuth({
    baseURL: siteUrl,
    secret,
    // Texts and whole numbers on either database, as all tables of the desk.
    database: { db: store, type: 'sqlite', transaction: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'ban-truc',
      useSecureCookies: siteUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      // Our migrations make the tables; a test holds them against what is asked for.
      database: { validateSchema: false },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      modelName: 'staff',
      fields: { email: 'address', emailVerified: 'address_verified', ...times },
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        closedAt: { type: 'string', required: false, input: false, fieldName: 'closed_at' },
        oneTimeUntil: {
          type: 'string',
          required: false,
          input: false,
          fieldName: 'one_time_until',
        },
      },
    },
    session: {
      modelName: 'staff_sessions',
      fields: {
        userId: 'staff_id',
        expiresAt: 'expires_at',
        ipAddress: 'network',
        userAgent: 'browser',
        ...times,
      },
      expiresIn: idleMinutes * 60,
      // Asked for twice within a minute, it need not be written twice.
      updateAge: 60,
      // Looking who asks only reads; `find-session.ts` keeps the session alive.
      deferSessionRefresh: true,
    },
    account: {
      modelName: 'staff_passwords',
      fields: {
        userId: 'staff_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: {
      modelName: 'staff_challenges',
      fields: { expiresAt: 'expires_at', ...times },
    },
    plugins: [
      twoFactor({
        twoFactorCookieMaxAge: 300,
        backupCodeOptions: {
          // They are hashes already.
          storeBackupCodes: {
            encrypt: (codes) => Promise.resolve(codes),
            decrypt: (codes) => Promise.resolve(codes),
          },
        },
        // It would let whoever knows the password keep its owner out.
        accountLockout: { enabled: false },
        schema: {
          user: { fields: { twoFactorEnabled: 'has_second_factor' } },
          twoFactor: {
            modelName: 'staff_second_factors',
            fields: {
              userId: 'staff_id',
              backupCodes: 'recovery_codes',
              failedVerificationCount: 'failures',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
  });
}
