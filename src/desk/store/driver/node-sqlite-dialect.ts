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
 * Kysely's own SQLite dialect over the SQLite that comes with Node. A commit is on the disk before
 * it is told (`synchronous=FULL`), and several servers may write one file. Reading has a connection
 * of its own, for which no writer has to wait and which waits for none.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #open: (use: Use) => Driver;
  readonly #use: Use;

  /** `reading`: changes nothing, and its transaction is a picture of one moment. */
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
  /** A migration is whole or not there at all. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** The drivers themselves let one after the other write. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function openDatabase(file: string, use: Use): SqliteDatabase {
  keepFilesPrivate(file);
  const database = new DatabaseSync(file, { timeout: 10_000 });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // In pages, 32 MB: the more seldom the log is brought into the file, the fewer wait for it.
  database.exec('pragma wal_autocheckpoint = 8000');
  // What is deleted is overwritten, also where its page stays.
  database.exec('pragma secure_delete = on');
  database.exec('pragma foreign_keys = on');
  // From here on the driver waits, which leaves the server free to do other things meanwhile.
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
      // What begins by reading could not go on to write once another server has written.
      const written = sql === 'begin' && use === 'writing' ? 'begin immediate' : sql;
      const statement = prepareStatement(database, written);
      prepared.set(sql, statement);
      return statement;
    },
  };
}

/** Each query of Kysely is prepared by its text; most are asked again and again. */
const mostStatements = 300;

function prepareStatement(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toInputs(parameters)),
    run: (parameters) => statement.run(...toInputs(parameters)),
    // One of its own: who breaks off in the middle leaves none behind that others use.
    iterate: (parameters) => database.prepare(sql).iterate(...toInputs(parameters)),
  };
}

/** Kysely passes on what queries were given; the tables hold texts, numbers and nothing. */
function toInputs(parameters: readonly unknown[]): SQLInputValue[] {
  checkParameters(parameters);
  return parameters as SQLInputValue[];
}
