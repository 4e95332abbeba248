import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Tables for the desk's work: its queue, its notes, and the facts for statistics. */
export const buildWorkTables: Migration = {
  async up(db: Kysely<unknown>) {
    await addColumns(db, 'requests', {
      received_on: 'text',
      answered_on: 'text',
      working_days: 'integer',
      waited_days: 'integer',
      needs_second: 'integer',
      purpose: 'text',
      origin: 'text',
      reader_key: 'text',
      searched: 'text',
    });
    await addColumns(db, 'request_items', { outcome: 'text', refusal: 'text' });
    // All columns by which the queue counts and sorts.
    await db.schema.dropIndex('requests_by_state').execute();
    await db.schema
      .createIndex('requests_by_queue')
      .on('requests')
      .columns(['state', 'latest_answer', 'code', 'needs_second'])
      .execute();
    await db.schema
      .createIndex('requests_by_received')
      .on('requests')
      .columns(['received_on', 'purpose'])
      .execute();
    await db.schema
      .createIndex('requests_by_answered')
      .on('requests')
      .columns(['answered_on', 'working_days'])
      .execute();
    await db.schema
      .createTable('reader_marks')
      .addColumn('mark', 'text', (column) => column.notNull())
      .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
      .addPrimaryKeyConstraint('reader_marks_key', ['mark', 'request_id'])
      .execute();
    await db.schema
      .createIndex('reader_marks_by_request')
      .on('reader_marks')
      .column('request_id')
      .execute();
    await db.schema
      .createTable('notes')
      .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('notes_key', ['request_id', 'version', 'kind'])
      .execute();
  },
};

async function addColumns(
  db: Kysely<unknown>,
  table: string,
  columns: Readonly<Record<string, 'text' | 'integer'>>,
): Promise<void> {
  for (const [name, type] of Object.entries(columns))
    await db.schema.alterTable(table).addColumn(name, type).execute();
}
