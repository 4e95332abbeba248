import type { Transaction } from 'kysely';
import { VaultError } from '#src/desk/vault/vault-error.ts';
import type { DeskTables } from '../tables.ts';
import type { BackupRow } from './backup-line.ts';
import { cleanRow } from './clean-row.ts';
import { keptTables } from './kept-tables.ts';
import { damaged, readBackup } from './read-backup.ts';

/** Rows per statement: PostgreSQL takes 65,535 parameters, SQLite 32,766. */
const mostRows = 200;

export interface RestoredRows {
  readonly rows: number;
  /** How many of them had text that was normalised. */
  readonly cleaned: number;
}

interface Batch {
  readonly table: string;
  readonly columns: string;
  /** Line of its first row in the backup. */
  readonly line: number;
  readonly rows: BackupRow['row'][];
}

/**
 * Fills empty tables with the rows of a backup. The caller must roll back if it throws.
 *
 * @throws VaultError
 */
export async function fillStore(
  transaction: Transaction<DeskTables>,
  bytes: AsyncIterable<Uint8Array>,
): Promise<RestoredRows> {
  const columnsOf = await readColumns(transaction);
  let batch: Batch | undefined;
  let rows = 0;
  let cleaned = 0;
  for await (const part of readBackup(bytes)) {
    if (part.kind === 'keys') continue;
    const { row: written, line } = part;
    const table = keptTables.find(({ name }) => name === written.kind);
    const known = columnsOf.get(written.kind);
    if (table === undefined || known === undefined) throw newerVersion(written.kind, line);
    const row = clean(written, line);
    if (Object.entries(row).some(([column, cell]) => cell !== written.row[column])) cleaned += 1;
    if (table.isNumbered) delete row['id'];
    const columns = Object.keys(row);
    const strange = columns.find((column) => !known.has(column));
    if (strange !== undefined) throw newerVersion(`${written.kind}.${strange}`, line);
    const shape = columns.join();
    if (batch?.table !== table.name || batch.columns !== shape || batch.rows.length >= mostRows) {
      await insert(transaction, batch);
      batch = { table: table.name, columns: shape, line, rows: [] };
    }
    batch.rows.push(row);
    rows += 1;
  }
  await insert(transaction, batch);
  return { rows, cleaned };
}

/** @throws VaultError if any table that a backup fills has rows */
export async function checkEmpty(transaction: Transaction<DeskTables>): Promise<void> {
  for (const { name } of keptTables) {
    const found = await transaction.selectFrom(name).selectAll().limit(1).execute();
    if (found.length > 0)
      throw new VaultError(
        'not-empty',
        `Cơ sở dữ liệu đã có dữ liệu (${name}). Chỉ phục hồi vào cơ sở dữ liệu trống: dùng DATA_DIR khác, hoặc cơ sở dữ liệu PostgreSQL mới.`,
        `The database holds data already (${name}). A backup fills an empty one only: use another DATA_DIR, or a new PostgreSQL database.`,
      );
  }
}

function clean(written: BackupRow, line: number): BackupRow['row'] {
  try {
    const row = cleanRow(written);
    if (row !== undefined) return row;
  } catch (error) {
    throw damaged(line, { cause: error });
  }
  throw damaged(line);
}

async function insert(transaction: Transaction<DeskTables>, batch?: Batch): Promise<void> {
  if (batch === undefined) return;
  try {
    // Table and column names were looked up in the database itself.
    await transaction
      .insertInto(batch.table as keyof DeskTables)
      .values(batch.rows)
      .execute();
  } catch (error) {
    throw damaged(batch.line, { cause: error });
  }
}

async function readColumns(
  transaction: Transaction<DeskTables>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const tables = await transaction.introspection.getTables();
  return new Map(
    tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]),
  );
}

function newerVersion(what: string, line: number): VaultError {
  return new VaultError(
    'newer-version',
    `Bản sao lưu có "${what}" (dòng ${line}) mà phiên bản này không biết. Cập nhật phần mềm rồi phục hồi lại.`,
    `The backup has "${what}" (line ${line}), which this version does not know. Update the program and restore again.`,
  );
}
