import { createHmac } from 'node:crypto';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { ReportError } from './log.ts';
import { openPool } from './store/driver/open-pool.ts';

/** Rate limits per client IP, against flooding the desk and guessing links. */
const limits = {
  /** Sending forms. */
  send: { keyPrefix: 'send', points: 10, duration: 600 },
  /** Opening private links that do not exist. */
  guess: { keyPrefix: 'guess', points: 30, duration: 600 },
  /** Trying passwords of one account from one client: a known device, or an IP. */
  password: { keyPrefix: 'password', points: 10, duration: 900 },
  /** Trying passwords of all accounts together. */
  passwords: { keyPrefix: 'passwords', points: 60, duration: 900 },
  /** Trying codes of one account from one client: a known device, or an IP. */
  code: { keyPrefix: 'code', points: 20, duration: 900 },
  /** Trying codes of one account from all IPs together where it has no known device. */
  codes: { keyPrefix: 'codes', points: 200, duration: 86_400 },
  /** Trying codes of the reading room from one client. */
  'reading-code': { keyPrefix: 'reading-code', points: 30, duration: 900 },
  /** Asking for codes of one grant from one client. */
  'reading-send': { keyPrefix: 'reading-send', points: 5, duration: 900 },
  /** Mails with codes of one grant. */
  'reading-mail': { keyPrefix: 'reading-mail', points: 20, duration: 3600 },
  /** Notifying somebody that their codes are being guessed. */
  told: { keyPrefix: 'told', points: 1, duration: 86_400 },
  /** Trying codes in one person's name, to agree to a change of an account. */
  agreement: { keyPrefix: 'agreement', points: 10, duration: 86_400 },
} as const;
export type LimitName = keyof typeof limits;

interface Limit {
  readonly keyPrefix: string;
  readonly points: number;
  /** Seconds. */
  readonly duration: number;
}

/** Key used when the client IP is unknown and may be shared by many readers. */
export const sharedIp = 'shared';

/**
 * Limits that would block all readers behind a shared IP, and how many single clients it counts as.
 */
const sharedLimits: readonly LimitName[] = ['send', 'guess', 'passwords', 'reading-code'];
const readersOfShared = 60;

export interface Limiter {
  /**
   * Seconds to wait, or nothing if it may proceed. Counts what it lets through, per client, or per
   * client and subject. A client is a known device or an IP.
   */
  take(name: LimitName, client: string, about?: string): Promise<number | undefined>;
  /** Undoes one counted call that failed through no fault of the caller. */
  giveBack(name: LimitName, client: string, about?: string): Promise<void>;
  /** Resets the count after a correct attempt. */
  forget(name: LimitName, client: string, about?: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Counts in PostgreSQL if several servers share it, else in memory. Clients are stored as hashes,
 * and only while they count.
 */
export function buildLimiter(key: string, databaseUrl?: string, report?: ReportError): Limiter {
  const pool = databaseUrl === undefined ? undefined : openPool(databaseUrl, 2, report);
  const count = (limit: Limit): RateLimiterAbstract =>
    pool === undefined
      ? new RateLimiterMemory(limit)
      : // The tables are made by the store's migrations.
        new RateLimiterPostgres({
          ...limit,
          storeClient: pool,
          tableName: 'rate_limits',
          tableCreated: true,
        });
  const counters: Readonly<Record<LimitName, RateLimiterAbstract>> = {
    send: count(limits.send),
    guess: count(limits.guess),
    password: count(limits.password),
    passwords: count(limits.passwords),
    code: count(limits.code),
    codes: count(limits.codes),
    'reading-code': count(limits['reading-code']),
    'reading-send': count(limits['reading-send']),
    'reading-mail': count(limits['reading-mail']),
    told: count(limits.told),
    agreement: count(limits.agreement),
  };
  const shared = new Map(
    sharedLimits.map((name) => {
      const { keyPrefix, points, duration } = limits[name];
      return [
        name,
        count({ keyPrefix: `shared-${keyPrefix}`, points: points * readersOfShared, duration }),
      ];
    }),
  );
  const findCounter = (name: LimitName, client: string) =>
    (client === sharedIp ? shared.get(name) : undefined) ?? counters[name];
  const hide = (client: string, about: string) =>
    createHmac('sha256', Buffer.from(key, 'base64url'))
      .update(about === '' ? client : `${client}\n${about}`)
      .digest('base64url');
  return {
    async take(name, client, about = '') {
      try {
        await findCounter(name, client).consume(hide(client, about));
        return undefined;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.ceil(refused.msBeforeNext / 1000);
      }
    },
    async giveBack(name, client, about = '') {
      await findCounter(name, client).reward(hide(client, about));
    },
    async forget(name, client, about = '') {
      await findCounter(name, client).delete(hide(client, about));
    },
    async close() {
      await pool?.end();
    },
  };
}
