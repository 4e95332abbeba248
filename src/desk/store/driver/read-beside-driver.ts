import {
  SelectQueryNode,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';

/**
 * Reads use separate connections, so that they never queue behind writers. A `select` outside a
 * transaction is a read; everything else, including every query in a transaction, uses a write
 * connection. Both see committed data immediately.
 */
export class ReadBesideDriver implements Driver {
  readonly #reading: Driver;
  readonly #writing: Driver;

  constructor(reading: Driver, writing: Driver) {
    this.#reading = reading;
    this.#writing = writing;
  }

  /** The writer opens first, because it creates the file. */
  async init(): Promise<void> {
    await this.#writing.init();
    await this.#reading.init();
  }

  acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(new PartedConnection(this.#reading, this.#writing));
  }

  async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await this.#writing.beginTransaction(await toParted(connection).keepWriting(), settings);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#writing.commitTransaction(await toParted(connection).keepWriting());
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#writing.rollbackTransaction(await toParted(connection).keepWriting());
  }

  async savepoint(
    connection: DatabaseConnection,
    name: string,
    compile: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await this.#writing.savepoint?.(await toParted(connection).keepWriting(), name, compile);
  }

  async rollbackToSavepoint(
    connection: DatabaseConnection,
    name: string,
    compile: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await this.#writing.rollbackToSavepoint?.(
      await toParted(connection).keepWriting(),
      name,
      compile,
    );
  }

  async releaseSavepoint(
    connection: DatabaseConnection,
    name: string,
    compile: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await this.#writing.releaseSavepoint?.(await toParted(connection).keepWriting(), name, compile);
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return toParted(connection).release();
  }

  /** The writer closes last, because SQLite then checkpoints its write-ahead log. */
  async destroy(): Promise<void> {
    await this.#reading.destroy();
    await this.#writing.destroy();
  }
}

/** Acquires a connection per query, and holds one for the length of a transaction. */
class PartedConnection implements DatabaseConnection {
  readonly #reading: Driver;
  readonly #writing: Driver;
  #kept: DatabaseConnection | undefined;

  constructor(reading: Driver, writing: Driver) {
    this.#reading = reading;
    this.#writing = writing;
  }

  async keepWriting(): Promise<DatabaseConnection> {
    this.#kept ??= await this.#writing.acquireConnection();
    return this.#kept;
  }

  async release(): Promise<void> {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept !== undefined) await this.#writing.releaseConnection(kept);
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#kept !== undefined) return this.#kept.executeQuery<Row>(query);
    const driver = isRead(query) ? this.#reading : this.#writing;
    const connection = await driver.acquireConnection();
    try {
      return await connection.executeQuery<Row>(query);
    } finally {
      await driver.releaseConnection(connection);
    }
  }

  // The desk does not stream from the database: long lists are read page by page, so that a slow
  // reader does not hold an old snapshot.
  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Read it page by page instead.');
  }
}

/** A `select` that locks rows is not a read, nor is raw SQL, which may do anything. */
function isRead({ query }: CompiledQuery): boolean {
  return SelectQueryNode.is(query) && (query.endModifiers ?? []).length === 0;
}

function toParted(connection: DatabaseConnection): PartedConnection {
  if (connection instanceof PartedConnection) return connection;
  throw new TypeError('The connection is of another driver.');
}
