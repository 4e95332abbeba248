import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** By which way a request came; all that were sent before this column came through the site. */
export const addCounter: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('requests')
      .addColumn('way', 'text', (column) => column.notNull().defaultTo('online'))
      .execute();
  },
};
