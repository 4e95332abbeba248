import pg from 'pg';
import { describeError } from '#src/desk/describe-error.ts';
import type { WriteLog } from '#src/desk/log.ts';

/**
 * Timeouts, in ms, against a hanging database: for a connection, a statement, a lock, or an idle
 * transaction.
 */
const timeouts = {
  connectionTimeoutMillis: 10_000,
  statement_timeout: 30_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
} as const;

/**
 * Connections to PostgreSQL. An idle connection that breaks is replaced; its error is logged by
 * name and code, because a message may quote what a reader wrote.
 */
export function openPool(databaseUrl: string, max: number, log?: WriteLog): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max, ...timeouts });
  pool.on('error', (error) => {
    log?.({ level: 'error', event: 'database-connection', ...describeError(error) });
  });
  return pool;
}
