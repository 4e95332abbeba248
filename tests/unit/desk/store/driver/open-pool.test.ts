import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import { openPool } from '#src/desk/store/driver/open-pool.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

describeEachDatabase('a database', (newPlace) => {
  it('of PostgreSQL lets nobody wait without end, and says when it breaks off', async () => {
    const place = newPlace();
    const { databaseUrl } = place;
    if (databaseUrl === undefined) return;
    const store = await openStore(place);
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings
      where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')
      order by name`.execute(store);
    expect(rows.map(({ setting }) => Number(setting))).toEqual([60_000, 10_000, 30_000]);
    const { lines, report } = keepLines();
    const pool = openPool(databaseUrl, 1, report);
    await pool.query('select 1');
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(store);
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    const line = { level: 'error', event: 'database-connection', code: '57P01' };
    expect(lines).toMatchObject([line]);
    await pool.end();
    await store.destroy();
  });
});
