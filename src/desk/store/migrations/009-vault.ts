import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Settings of the database itself, such as the fingerprint of its keys. */
export const addSettings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
