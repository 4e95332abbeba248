import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findFreePort } from './free-port.ts';

export interface PostgresCluster {
  readonly port: number;
  /** The address of a new, empty database. */
  createDatabase(name: string): string;
  stop(): void;
}

/** Why there is no PostgreSQL to test on. */
export class NoPostgresError extends Error {
  override name = 'NoPostgresError';
}

/**
 * A PostgreSQL of its own in a temporary folder. Unless it is durable, what it has told may be lost
 * when the machine stops. Root may not run it: then it runs as `postgres`, or as `nobody`. Where
 * it is not installed, root gets it from Debian.
 * @throws NoPostgresError
 */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresCluster> {
  const programs = findPrograms() ?? installPrograms();
  const owner = process.getuid?.() === 0 ? findOwner() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'phong-doc-pg-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { ...owner, cwd: folder, stdio: 'pipe' });
  run('initdb', '-D', data, '-U', 'desk', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const port = await findFreePort();
  const durable = isDurable ? 'on' : 'off';
  const settings = {
    port,
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    max_connections: 200,
    autovacuum: durable,
    fsync: durable,
    // Whole pages in the log are most of the work of making a database.
    full_page_writes: durable,
    synchronous_commit: durable,
  };
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
  );
  run('pg_ctl', '-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), 'start');
  return {
    port,
    createDatabase: (name) => createDatabase(port, name),
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address of a new, empty database in the PostgreSQL of `startPostgres` at this port. */
export function createDatabase(port: number, name: string): string {
  const place = ['-h', '127.0.0.1', '-p', String(port), '-U', 'desk'];
  execFileSync(join(findPrograms() ?? '', 'createdb'), [...place, name], { stdio: 'pipe' });
  return `postgres://desk@127.0.0.1:${port}/${name}`;
}

/** Removes databases of `createDatabase`, with whoever is still connected to them. */
export async function dropDatabases(urls: readonly string[]): Promise<void> {
  const [first] = urls;
  if (first === undefined) return;
  const client = new pg.Client({ connectionString: new URL('/postgres', first).href });
  await client.connect();
  for (const url of urls)
    await client.query(`drop database "${new URL(url).pathname.slice(1)}" with (force)`);
  await client.end();
}

function findPrograms(): string | undefined {
  return globSync('/usr/{lib/postgresql/*,local/pgsql,local,}/bin')
    .filter((folder) => existsSync(join(folder, 'initdb')))
    .at(-1);
}

function installPrograms(): string {
  if (process.getuid?.() !== 0)
    throw new NoPostgresError('PostgreSQL is not installed, and installing it needs root.');
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
      stdio: 'pipe',
    });
  } catch {
    throw new NoPostgresError('PostgreSQL is not installed, and apt-get could not install it.');
  }
  const programs = findPrograms();
  if (programs === undefined) throw new NoPostgresError('PostgreSQL was installed without initdb.');
  return programs;
}

function findOwner(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((which) =>
        Number(execFileSync('id', [which, name], { stdio: 'pipe' }).toString()),
      );
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      // No such account here.
    }
  }
  throw new NoPostgresError(
    'There is neither an account postgres nor nobody to run PostgreSQL as.',
  );
}
