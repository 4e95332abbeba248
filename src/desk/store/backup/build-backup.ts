import { createHash } from 'node:crypto';
import { sql, type ControlledTransaction } from 'kysely';
import type { DeskKeys } from '#src/desk/vault/keys.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';
import { backupFormat } from './backup-line.ts';
import { keptTables } from './kept-tables.ts';

/** Rows in memory at a time. */
const pageRows = 1000;

type Cells = Readonly<Record<string, string | number | null>>;

/**
 * All data of a desk as lines of JSON that either database can restore: a consistent snapshot,
 * taken while the desk is running. `reader` takes no lock that blocks a writer. It contains
 * personal data and the keys; sessions end with a restore.
 */
export async function* buildBackup(reader: Store, keys: DeskKeys): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const toChunk = (lines: readonly unknown[]) => {
    const chunk = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    hash.update(chunk);
    return chunk;
  };
  yield toChunk([{ kind: 'desk', format: backupFormat, keys }]);
  let rows = 0;
  const transaction = await reader
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    for (const { name, key } of keptTables)
      for await (const page of readPages(transaction, name, key)) {
        rows += page.length;
        yield toChunk(page.map((row) => ({ kind: name, row })));
      }
  } finally {
    await transaction.rollback().execute();
  }
  yield `${JSON.stringify({ kind: 'end', rows, sha256: hash.digest('hex') })}\n`;
}

/** A table page by page, by keyset pagination. */
async function* readPages(
  transaction: ControlledTransaction<DeskTables>,
  table: keyof DeskTables,
  key: readonly string[],
): AsyncGenerator<readonly Cells[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: Cells | undefined;
  for (;;) {
    const behind = last && sql.join(key.map((column) => last?.[column]));
    const { rows } = await sql<Cells>`
      select * from ${sql.table(table)}
      ${behind === undefined ? sql`` : sql`where (${columns}) > (${behind})`}
      order by ${columns} limit ${sql.lit(pageRows)}`.execute(transaction);
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < pageRows) return;
  }
}
