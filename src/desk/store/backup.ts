import * as z from 'zod';
import { keysSchema, type DeskKeys } from '../keys.ts';
import type { Store } from './open-store.ts';

/** In the order in which they can be filled: what refers to another comes after it. */
const tables = [
  'requests',
  'request_items',
  'messages',
  'log',
  'outbox',
  'letter_log',
  'notes',
  'reader_marks',
  'staff',
  'staff_passwords',
  'staff_second_factors',
  'staff_log',
] as const;

/** Tables that number their rows themselves. */
const numbered: ReadonlySet<string> = new Set(['outbox', 'letter_log', 'staff_log']);

const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('desk'), format: z.literal(1), keys: keysSchema }),
  z.object({
    kind: z.enum(tables),
    row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
  z.object({ kind: z.literal('end'), rows: z.int() }),
]);

/** A backup that is not whole, or that is not one. */
class BackupError extends Error {
  override name = 'BackupError';
}

/**
 * All that a desk keeps, as lines of JSON that either database can be filled with: as it is at one
 * moment, while the desk is open. Holds personal data and the keys; sessions end with a restore.
 */
export async function buildBackup(store: Store, keys: DeskKeys): Promise<string> {
  const rows = await store
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const all: string[] = [];
      for (const table of tables)
        for (const row of await transaction.selectFrom(table).selectAll().execute())
          all.push(JSON.stringify({ kind: table, row }));
      return all;
    });
  const first = JSON.stringify({ kind: 'desk', format: 1, keys });
  const last = JSON.stringify({ kind: 'end', rows: rows.length });
  return [first, ...rows, last, ''].join('\n');
}

/** The keys in a backup that is whole. */
export function readBackupKeys(backup: string): DeskKeys {
  return parse(backup).keys;
}

/**
 * Fills an empty database with what a backup holds, all of it or nothing.
 * @throws BackupError
 */
export async function restoreBackup(store: Store, backup: string): Promise<number> {
  const { rows } = parse(backup);
  for (const table of ['requests', 'staff'] as const) {
    const known = await store.selectFrom(table).select('id').limit(1).execute();
    if (known.length > 0) throw new BackupError(`The database holds ${table}; it must be empty.`);
  }
  await store.transaction().execute(async (transaction) => {
    for (const { kind, row } of rows) {
      const cells = Object.entries(row).filter(([name]) => !numbered.has(kind) || name !== 'id');
      // What its rows hold was said by the database that they come from.
      const values = Object.fromEntries(cells) as never;
      await transaction.insertInto(kind).values(values).execute();
    }
  });
  return rows.length;
}

function parse(backup: string) {
  const lines = backup.trimEnd().split('\n').map(parseLine);
  const first = lines[0];
  const last = lines.at(-1);
  const rows = lines.flatMap((line) => (line !== undefined && 'row' in line ? [line] : []));
  if (first?.kind !== 'desk') throw new BackupError('This is not a backup of a desk.');
  if (last?.kind !== 'end' || last.rows !== rows.length)
    throw new BackupError('The backup is not whole.');
  return { keys: first.keys, rows };
}

function parseLine(line: string): z.output<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
