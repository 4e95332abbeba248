import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the database knows of itself, such as which keys belong to it. */
export const addSettings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
