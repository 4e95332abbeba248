import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';
import { keepLog } from './keep-log.ts';

/** The register of readers: their records, their visits, and its log. */
export function buildRegisterTables(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('readers')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('card', 'text', (column) => column.notNull().unique())
        .addColumn('form_key', 'text', (column) => column.notNull().unique())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('valid_from', 'text', (column) => column.notNull())
        .addColumn('valid_until', 'text', (column) => column.notNull())
        .addColumn('facts', 'text')
        .addColumn('searched', 'text')
        .addColumn('folded_name', 'text')
        .addColumn('phone_digits', 'text')
        .execute();
      const indexes = {
        readers_by_name: ['folded_name'],
        readers_by_phone: ['phone_digits'],
        readers_by_age: ['state', 'valid_from'],
        readers_in_order: ['valid_from', 'card'],
      };
      for (const [name, columns] of Object.entries(indexes))
        await db.schema.createIndex(name).on('readers').columns(columns).execute();
      await db.schema
        .createTable('reader_visits')
        .addColumn('year', 'integer', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id'))
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('came_at', 'text')
        .addColumn('left_at', 'text')
        .addColumn('purpose', 'text', (column) => column.notNull())
        .addColumn('topic', 'text')
        .addColumn('entered_by', 'text', (column) => column.notNull())
        .addColumn('void_reason', 'text')
        .addPrimaryKeyConstraint('reader_visits_key', ['year', 'number'])
        .execute();
      // The key allows a reader only one open visit.
      await db.schema
        .createIndex('reader_visits_in')
        .unique()
        .on('reader_visits')
        .columns(['reader_id'])
        .where(sql.ref('state'), '=', sql.lit('in'))
        .execute();
      await db.schema
        .createIndex('reader_visits_by_reader')
        .on('reader_visits')
        .columns(['reader_id', 'day'])
        .execute();
      await db.schema
        .createTable('reader_requests')
        .addColumn('request_id', 'text', (column) => column.primaryKey().references('requests.id'))
        .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id'))
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('reader_requests_by_reader')
        .on('reader_requests')
        .columns(['reader_id'])
        .execute();
      await db.schema
        .createTable('register_log')
        .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('move', 'text', (column) => column.notNull())
        .addColumn('checked', 'text')
        .addColumn('reason', 'text')
        .addColumn('fields', 'text')
        .addColumn('visit', 'text')
        .addPrimaryKeyConstraint('register_log_key', ['reader_id', 'version'])
        .execute();
      await db.schema
        .createIndex('register_log_by_time')
        .on('register_log')
        .columns(['at'])
        .execute();
      await db.schema
        .createTable('register_years')
        .addColumn('year', 'integer', (column) => column.primaryKey())
        .addColumn('cards', 'integer', (column) => column.notNull())
        .addColumn('visits', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('register_views')
        .addColumn('id', kind === 'sqlite' ? 'integer' : 'serial', (column) =>
          kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('reader_id', 'text', (column) => column.notNull().references('readers.id'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('span', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('register_views_once')
        .on('register_views')
        .columns(['reader_id', 'actor', 'kind', 'span'])
        .unique()
        .execute();
      for (const log of ['register_log', 'register_views'])
        for (const statement of keepLog(kind, log)) await sql.raw(statement).execute(db);
    },
  };
}
