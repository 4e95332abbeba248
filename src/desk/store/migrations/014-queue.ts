import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Requests closed without an answer, duplicates, and the assignee of each request. */
export const addEnds: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['closed_as', 'closed_on', 'double_of', 'assigned_to'])
      await db.schema.alterTable('requests').addColumn(column, 'text').execute();
    await db.schema.alterTable('log').addColumn('about', 'text').execute();
    for (const [name, table, columns] of indexes)
      await db.schema
        .createIndex(name)
        .on(table)
        .columns([...columns])
        .execute();
  },
};

const indexes = [
  ['requests_by_closed', 'requests', ['closed_on', 'closed_as']],
  ['requests_by_double', 'requests', ['double_of']],
  ['requests_by_assigned', 'requests', ['assigned_to', 'state', 'latest_answer']],
  ['requests_by_reader', 'requests', ['reader_key', 'received_on']],
  ['request_items_by_record', 'request_items', ['record_id']],
] as const;
