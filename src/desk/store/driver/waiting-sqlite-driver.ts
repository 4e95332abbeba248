import { setTimeout as delay } from 'node:timers/promises';
import {
  SqliteDriver,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
} from 'kysely';

/** How long a query may wait for other writers, in this process and in others. */
const longestWait = 10_000;

/** SQLite's `SQLITE_BUSY`: another connection is writing. https://sqlite.org/rescode.html#busy */
const busy = 5;

/** Other writers of this process held the lock for the whole waiting time. */
class WriteWaitError extends Error {
  override name = 'WriteWaitError';
  readonly code = 'SQLITE_BUSY';
}

/**
 * One connection, used by one caller at a time, that waits for other writers without blocking the
 * process. No caller waits longer than `longestWait` in total.
 */
export class WaitingSqliteDriver extends SqliteDriver {
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const deadline = performance.now() + longestWait;
    await this.#takeTurn();
    return toWaiting(await super.acquireConnection(), deadline);
  }

  override async releaseConnection(): Promise<void> {
    await super.releaseConnection();
    const next = this.#waiting.shift();
    if (next === undefined) this.#isTaken = false;
    else next();
  }

  #takeTurn(): Promise<void> {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        reject(new WriteWaitError('The database was written by others for too long.'));
      }, longestWait);
      this.#waiting.push(begin);
    });
  }
}

/** `deadline`: of its first query, which has already waited for its turn. */
function toWaiting(connection: DatabaseConnection, deadline: number): DatabaseConnection {
  let until: number | undefined = deadline;
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const last = until ?? performance.now() + longestWait;
      until = undefined;
      for (;;) {
        try {
          return await connection.executeQuery<Row>(query);
        } catch (error) {
          if (!isBusy(error) || performance.now() > last) throw error;
          await delay(2 + Math.random() * 8);
        }
      }
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

function isBusy(error: unknown): boolean {
  // The lower byte is the error code; the rest specifies what was busy.
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy;
}
