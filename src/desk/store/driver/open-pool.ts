import pg from 'pg';
import type { ReportError } from '#src/desk/log.ts';

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
 * Connections to PostgreSQL. An idle connection that breaks is reported and replaced.
 */
export function openPool(databaseUrl: string, max: number, report?: ReportError): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max, ...timeouts });
  pool.on('error', (error) => {
    report?.('database-connection', error);
  });
  return pool;
}
