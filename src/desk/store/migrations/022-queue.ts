import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Indexes that let the queue and the daily erasure read only the rows they need. */
export const addQueueIndexes: Migration = {
  async up(db: Kysely<unknown>) {
    for (const [name, table, columns] of indexes)
      await db.schema
        .createIndex(name)
        .on(table)
        .columns([...columns])
        .execute();
  },
};

const indexes = [
  // All requests in the order of the queue.
  ['requests_by_answer', 'requests', ['latest_answer', 'code']],
  // Requests by day: close to another one, or old enough to be erased.
  ['requests_by_age', 'requests', ['state', 'received_on']],
  // Log lines since a given time, and the newest line.
  ['log_by_time', 'log', ['at']],
] as const;
