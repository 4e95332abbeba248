import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';

/** Originals called from the store, the days they are promised for, and copies made of them. */
export function buildCounterTables(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('deliveries')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('unit', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('step', 'integer', (column) => column.notNull())
        .addColumn('first_day', 'text', (column) => column.notNull())
        .addColumn('held_until', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('deliveries_key', ['request_id', 'place', 'number'])
        .execute();
      await db.schema
        .createIndex('deliveries_by_state')
        .on('deliveries')
        .columns(['state', 'first_day'])
        .execute();
      await db.schema
        .createIndex('deliveries_by_unit')
        .on('deliveries')
        .columns(['unit', 'state'])
        .execute();
      // The key prevents promising one original to two requests on one day.
      await db.schema
        .createTable('promised_days')
        .addColumn('unit', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addPrimaryKeyConstraint('promised_days_key', ['unit', 'day'])
        .execute();
      await db.schema
        .createTable('delivery_log')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('step', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('move', 'text', (column) => column.notNull())
        .addColumn('held_until', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('delivery_log_key', ['request_id', 'place', 'number', 'step'])
        .execute();
      await db.schema
        .createTable('copies')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('pages', 'integer', (column) => column.notNull())
        .addColumn('copies', 'integer', (column) => column.notNull())
        .addColumn('fee', 'integer')
        .addColumn('fee_group', 'text')
        .addColumn('receipt', 'text')
        .addPrimaryKeyConstraint('copies_key', ['request_id', 'place'])
        .execute();
      for (const statement of keepLog[kind]) await sql.raw(statement).execute(db);
    },
  };
}

/** Triggers with which the database rejects changes and deletions of log lines. */
const keepLog: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (change) =>
      `create trigger delivery_log_refuses_${change} before ${change} on delivery_log
       begin select raise(abort, 'The log is only added to.'); end`,
  ),
  // Reuses the function of the request log.
  postgres: [
    `create trigger delivery_log_is_only_added_to before update or delete or truncate on delivery_log
     for each statement execute function refuse_log_change()`,
  ],
};
