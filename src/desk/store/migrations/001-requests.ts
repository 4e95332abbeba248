import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';

/** Requests with all their related tables. */
export function buildRequestTables(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('requests')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('code', 'text', (column) => column.notNull().unique())
        .addColumn('link_hash', 'text', (column) => column.notNull().unique())
        .addColumn('form_key', 'text', (column) => column.notNull().unique())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('latest_answer', 'text', (column) => column.notNull())
        .addColumn('waiting_since', 'text')
        .addColumn('reader', 'text')
        .execute();
      await db.schema
        .createIndex('requests_by_state')
        .on('requests')
        .columns(['state', 'latest_answer'])
        .execute();
      await db.schema
        .createTable('request_items')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('record_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('page', 'integer')
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('reference', 'text', (column) => column.notNull())
        .addColumn('access', 'text', (column) => column.notNull())
        .addColumn('wish', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('request_items_key', ['request_id', 'place'])
        .execute();
      await db.schema
        .createTable('messages')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('author', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('messages_key', ['request_id', 'version'])
        .execute();
      await db.schema
        .createTable('log')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('move', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('items', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('log_key', ['request_id', 'version'])
        .execute();
      for (const statement of keepLog[kind]) await sql.raw(statement).execute(db);
      await db.schema
        .createTable('outbox')
        .addColumn('id', kind === 'sqlite' ? 'integer' : 'serial', (column) =>
          kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('recipient', 'text', (column) => column.notNull())
        .addColumn('due_at', 'text', (column) => column.notNull())
        .addColumn('tries', 'integer', (column) => column.notNull())
        .addColumn('sent_at', 'text')
        .addUniqueConstraint('outbox_once', ['request_id', 'version', 'recipient'])
        .execute();
      await db.schema
        .createIndex('outbox_by_due')
        .on('outbox')
        .columns(['sent_at', 'due_at'])
        .execute();
      // The schema of rate-limiter-flexible. With SQLite, on one machine, it counts in memory.
      // Counts may be lost in a crash, so writes need not reach the disk.
      if (kind === 'postgres')
        await db.schema
          .createTable('rate_limits')
          .modifyFront(sql`unlogged`)
          .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
          .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
          .addColumn('expire', 'bigint')
          .execute();
    },
  };
}

/** Triggers with which the database rejects changes and deletions of log lines. */
const keepLog: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (change) =>
      `create trigger log_refuses_${change} before ${change} on log
       begin select raise(abort, 'The log is only added to.'); end`,
  ),
  postgres: [
    `create function refuse_log_change() returns trigger language plpgsql as
     $$ begin raise exception 'The log is only added to.'; end $$`,
    `create trigger log_is_only_added_to before update or delete or truncate on log
     for each statement execute function refuse_log_change()`,
  ],
};
