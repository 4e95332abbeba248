import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How a request arrived; all requests from before this column came through the site. */
export const addCounter: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('requests')
      .addColumn('way', 'text', (column) => column.notNull().defaultTo('online'))
      .execute();
  },
};
