import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';

/** Seats of the reading room that are booked, and originals that are out of the store. */
export function buildSeatTables(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('bookings')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('uid', 'text')
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('step', 'integer', (column) => column.notNull())
        .addColumn('changed_at', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('from_time', 'text', (column) => column.notNull())
        .addColumn('until_time', 'text', (column) => column.notNull())
        .addColumn('seat', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('bookings_key', ['request_id', 'number'])
        .execute();
      // The key prevents booking a seat twice for one session.
      await db.schema
        .createIndex('bookings_by_seat')
        .unique()
        .on('bookings')
        .columns(['day', 'from_time', 'seat'])
        .where(sql.ref('state'), '=', sql.lit('booked'))
        .execute();
      await db.schema
        .createTable('booking_log')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('step', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('move', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('from_time', 'text', (column) => column.notNull())
        .addColumn('until_time', 'text', (column) => column.notNull())
        .addColumn('seat', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('booking_log_key', ['request_id', 'number', 'step'])
        .execute();
      await db.schema
        .createTable('booking_days')
        .addColumn('day', 'text', (column) => column.primaryKey())
        .addColumn('turn', 'integer', (column) => column.notNull())
        .execute();
      // The key allows an original to be out for only one request.
      await db.schema
        .createTable('originals_out')
        .addColumn('unit', 'text', (column) => column.primaryKey())
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .execute();
      await sql`insert into originals_out (unit, request_id)
        select unit, min(request_id) from deliveries
        where state in ('fetched', 'handed-out') group by unit`.execute(db);
      for (const statement of keepLog[kind]) await sql.raw(statement).execute(db);
    },
  };
}

/** Triggers with which the database rejects changes and deletions of log lines. */
const keepLog: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (change) =>
      `create trigger booking_log_refuses_${change} before ${change} on booking_log
       begin select raise(abort, 'The log is only added to.'); end`,
  ),
  // Reuses the function of the request log.
  postgres: [
    `create trigger booking_log_is_only_added_to before update or delete or truncate on booking_log
     for each statement execute function refuse_log_change()`,
  ],
};
