import { createHmac } from 'node:crypto';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { openPool } from './store/open-pool.ts';

/** How often one address may do something, so that nobody fills the desk or guesses links. */
const limits = {
  /** Sending forms. */
  send: { keyPrefix: 'send', points: 10, duration: 600 },
  /** Opening private links that do not exist. */
  guess: { keyPrefix: 'guess', points: 30, duration: 600 },
  /** Trying passwords of one account from one place. */
  password: { keyPrefix: 'password', points: 10, duration: 900 },
  /** Trying passwords of all accounts together. */
  passwords: { keyPrefix: 'passwords', points: 60, duration: 900 },
  /** Using one code of an authenticator, which holds for a minute and a half at most. */
  'same-code': { keyPrefix: 'same-code', points: 1, duration: 120 },
} as const;
export type LimitName = keyof typeof limits;

export interface Limiter {
  /**
   * Seconds to wait, or nothing when it may go on. Counts what it lets through: of an address, or
   * of an address together with what it is about.
   */
  take(name: LimitName, address: string, about?: string): Promise<number | undefined>;
  /** Counts from nothing again: it was the right one. */
  forget(name: LimitName, address: string, about?: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Counts in PostgreSQL, where several servers share it, and else in memory. Addresses are kept as
 * hashes, and only as long as they count.
 */
export function buildLimiter(key: string, databaseUrl?: string): Limiter {
  const pool = databaseUrl === undefined ? undefined : openPool(databaseUrl, 2);
  const count = (limit: (typeof limits)[LimitName]): RateLimiterAbstract =>
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
    'same-code': count(limits['same-code']),
  };
  const hide = (address: string, about: string) =>
    createHmac('sha256', Buffer.from(key, 'base64url'))
      .update(about === '' ? toNetwork(address) : `${toNetwork(address)}\n${about}`)
      .digest('base64url');
  return {
    async take(name, address, about = '') {
      try {
        await counters[name].consume(hide(address, about));
        return undefined;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.ceil(refused.msBeforeNext / 1000);
      }
    },
    async forget(name, address, about = '') {
      await counters[name].delete(hide(address, about));
    },
    async close() {
      await pool?.end();
    },
  };
}

/** One household has a whole /64 of IPv6. */
function toNetwork(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  return address.split(':').slice(0, 4).join(':');
}
