import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Indexes with which the queue and the daily erasure read what they need, however much is kept. */
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
  // Those of some days: near another one, or old enough to be erased.
  ['requests_by_age', 'requests', ['state', 'received_on']],
  // What was done since a moment, and the newest line.
  ['log_by_time', 'log', ['at']],
] as const;
