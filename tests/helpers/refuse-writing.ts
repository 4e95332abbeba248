import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import type { StorePlace } from '#src/desk/store/open-store.ts';

const run = promisify(execFile);

/**
 * From now on the database of a server that runs takes nothing, as on a full disk: its process may
 * write no byte of a file more (Linux), or PostgreSQL says of every change that the disk is full.
 * @param pid of the server, for SQLite
 * @returns the way back
 */
export async function refuseWriting(
  { databaseUrl }: StorePlace,
  pid: number,
): Promise<() => Promise<void>> {
  if (databaseUrl === undefined) {
    const limit = (soft: string) =>
      run('prlimit', [`--pid=${pid}`, `--fsize=${soft}:unlimited`]).then(() => undefined);
    await limit('0');
    return () => limit('unlimited');
  }
  const change = async (text: string) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  await change(`
    create function refuse_writing() returns trigger language plpgsql as $$
      begin raise exception 'No space left.' using errcode = '53100'; end $$;
    do $$ declare name text; begin
      for name in select tablename from pg_tables where schemaname = 'public' loop
        execute format('create trigger is_full before insert or update or delete on %I
          for each statement execute function refuse_writing()', name);
      end loop;
    end $$`);
  return () => change('drop function refuse_writing cascade');
}
