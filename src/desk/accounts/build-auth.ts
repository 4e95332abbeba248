import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { ReportError } from '../log.ts';
import type { Store } from '../store/open-store.ts';
import { longestPassword, shortestPassword } from './passwords/check-password.ts';

export interface AuthDeps {
  readonly store: Store;
  /** Signs cookies and encrypts second factors; 256 bits, base64url. */
  readonly secret: string;
  readonly siteUrl: string;
  /** A session ends after this idle time. */
  readonly idleMinutes: number;
  readonly report: ReportError;
}

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

export type Auth = ReturnType<typeof buildAuth>;

/**
 * Passwords, second factors and sessions by better-auth, on the desk's own tables and without any
 * public endpoint of its own. Rate limits are the desk's, which recognise a device that has signed
 * in before.
 */
export function buildAuth({ store, secret, siteUrl, idleMinutes, report }: AuthDeps) {
  return betterAuth({
    baseURL: siteUrl,
    secret,
    // Text and integer columns on either database, as in all tables of the desk.
    database: { db: store, type: 'sqlite', transaction: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    // Warnings are about wrong passwords and codes, which the desk counts itself.
    logger: {
      level: 'error',
      log: (_level, message, ...facts: readonly unknown[]) =>
        void report(
          'accounts-failed',
          facts.find((fact) => fact instanceof Error) ?? new Error(message),
        ),
    },
    advanced: {
      cookiePrefix: 'ban-truc',
      useSecureCookies: siteUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      // Our migrations create the tables; a test compares them with what better-auth expects.
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
      // Written at most once a minute.
      updateAge: 60,
      // Reading the session does not write; `find-session.ts` keeps it alive.
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
          // They are already hashes.
          storeBackupCodes: {
            encrypt: (codes) => Promise.resolve(codes),
            decrypt: (codes) => Promise.resolve(codes),
          },
        },
        // It would let anyone who knows the password lock the owner out.
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
