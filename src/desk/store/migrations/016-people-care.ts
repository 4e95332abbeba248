import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Staff actions on a reader's own data: new links, holds on erasure, and the logged grounds. */
export const addCare: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('requests')
      .addColumn('link_version', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('requests').addColumn('held_as', 'text').execute();
    for (const column of ['checked', 'reason', 'fields'])
      await db.schema.alterTable('log').addColumn(column, 'text').execute();
  },
};
