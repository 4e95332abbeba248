import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Grants by when they were made and when they ended, for the statistics of a period. */
export const indexGrantTimes: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['made_at', 'ended_at'])
      await db.schema.createIndex(`grants_by_${column}`).on('grants').column(column).execute();
  },
};
