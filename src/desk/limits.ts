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
} as const;
export type LimitName = keyof typeof limits;

export interface Limiter {
  /** Seconds to wait, or nothing when it may go on. Counts what it lets through. */
  take(name: LimitName, address: string): Promise<number | undefined>;
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
  const counters = { send: count(limits.send), guess: count(limits.guess) };
  return {
    async take(name, address) {
      const hidden = createHmac('sha256', Buffer.from(key, 'base64url'))
        .update(toNetwork(address))
        .digest('base64url');
      try {
        await counters[name].consume(hidden);
        return undefined;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.ceil(refused.msBeforeNext / 1000);
      }
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
