import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  SqliteAdapter,
  SqliteDialect,
  type Driver,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import { checkParameters } from './check-parameters.ts';
import { keepFilesPrivate } from '../files/keep-private.ts';
import { ReadBesideDriver } from './read-beside-driver.ts';
import { WaitingSqliteDriver } from './waiting-sqlite-driver.ts';

/**
 * Kysely's SQLite dialect over Node's built-in SQLite. A commit is on disk before it is reported
 * (`synchronous=FULL`), and several servers may write to one file. Reads use a connection of their
 * own, which neither blocks writers nor waits for them.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #open: (use: Use) => Driver;
  readonly #use: Use;

  /** `reading`: read-only, and its transaction is a consistent snapshot. */
  constructor(file: string, use: Use = 'writing') {
    const open = (wanted: Use) => () => Promise.resolve(openDatabase(file, wanted));
    super({ database: open(use) });
    this.#open = (wanted) => new WaitingSqliteDriver({ database: open(wanted) });
    this.#use = use;
  }

  override createDriver(): Driver {
    const driver = this.#open(this.#use);
    return this.#use === 'reading' ? driver : new ReadBesideDriver(this.#open('reading'), driver);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

type Use = 'writing' | 'reading';

class TransactionalAdapter extends SqliteAdapter {
  /** A migration is applied in one transaction. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** The drivers themselves serialise writers. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function openDatabase(file: string, use: Use): SqliteDatabase {
  keepFilesPrivate(file);
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // In pages, 32 MB: fewer checkpoints of the write-ahead log mean fewer waits.
  database.exec('pragma wal_autocheckpoint = 8000');
  // Deleted content is overwritten, also in pages that stay in use.
  database.exec('pragma secure_delete = on');
  database.exec('pragma foreign_keys = on');
  // From here on the driver waits asynchronously, so that the server is not blocked.
  database.exec('pragma busy_timeout = 0');
  if (use === 'reading') database.exec('pragma query_only = on');
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const oldest = prepared.size >= mostStatements ? prepared.keys().next().value : undefined;
      if (oldest !== undefined) prepared.delete(oldest);
      // A transaction that begins with a read cannot be upgraded after another server has written.
      const written = sql === 'begin' && use === 'writing' ? 'begin immediate' : sql;
      const statement = prepareStatement(database, written);
      prepared.set(sql, statement);
      return statement;
    },
  };
}

/** Prepared statements, cached by query text, because most queries repeat. */
const mostStatements = 300;

function prepareStatement(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  // After some errors, such as a full disk, SQLite has rolled back by itself. A rollback that fails
  // would hide that error. https://sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
  const isDone = () => sql === 'rollback' && !database.isTransaction;
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toInputs(parameters)),
    run: (parameters) =>
      isDone() ? { changes: 0, lastInsertRowid: 0 } : statement.run(...toInputs(parameters)),
    // A new statement each time: an aborted iteration must not leave a shared one open.
    iterate: (parameters) => database.prepare(sql).iterate(...toInputs(parameters)),
  };
}

/** Kysely passes on the query parameters; the tables hold only text, numbers and NULL. */
function toInputs(parameters: readonly unknown[]): SQLInputValue[] {
  checkParameters(parameters);
  return parameters as SQLInputValue[];
}
