import { setTimeout as delay } from 'node:timers/promises';
import {
  SqliteDriver,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from 'kysely';

/** How long a query may wait for what another server writes. */
const longestWait = 10_000;

/** SQLite's `SQLITE_BUSY`: another connection is writing. https://sqlite.org/rescode.html#busy */
const busy = 5;

/** Waits for another writer without keeping the process from anything else. */
export class WaitingSqliteDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return toWaiting(await super.acquireConnection());
  }
}

function toWaiting(connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const deadline = performance.now() + longestWait;
      for (;;) {
        try {
          return await connection.executeQuery<Row>(query);
        } catch (error) {
          if (!isBusy(error) || performance.now() > deadline) throw error;
          await delay(2 + Math.random() * 8);
        }
      }
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

function isBusy(error: unknown): boolean {
  // The lower byte is the code, the rest says more closely what was busy.
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy;
}
