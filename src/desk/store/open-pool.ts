import pg from 'pg';

/** Connections to PostgreSQL. One that breaks off while it rests is replaced, and ends nothing. */
export function openPool(databaseUrl: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max });
  pool.on('error', () => undefined);
  return pool;
}
