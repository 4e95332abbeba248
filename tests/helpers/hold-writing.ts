import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import type { StorePlace } from '#src/desk/store/open-store.ts';

/** Another process that writes and does not come to an end until it is told. */
export async function holdWriting({
  dataDir,
  databaseUrl,
}: StorePlace): Promise<() => Promise<unknown>> {
  if (databaseUrl !== undefined) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query('begin');
    await client.query('lock table requests in exclusive mode');
    return () => client.end();
  }
  const file = join(dataDir, 'desk.sqlite');
  const script = `const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(${JSON.stringify(file)});
    database.exec('begin immediate');
    console.log('writing');
    process.stdin.once('data', () => process.exit());`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return async () => {
    child.stdin.write('end');
    await once(child, 'exit');
  };
}
