import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';
import { keepLog } from './keep-log.ts';

/**
 * Attendance of booked seats: separate from the booking, because it is not reported to the reader.
 */
export function buildAttendanceTables(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('attendance')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('step', 'integer', (column) => column.notNull())
        .addColumn('mark', 'text')
        .addPrimaryKeyConstraint('attendance_key', ['request_id', 'number'])
        .execute();
      await db.schema
        .createTable('attendance_log')
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('step', 'integer', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('mark', 'text')
        .addPrimaryKeyConstraint('attendance_log_key', ['request_id', 'number', 'step'])
        .execute();
      // Copies by month, for the reading room's statistics.
      await db.schema.createIndex('copies_by_time').on('copies').columns(['at']).execute();
      for (const statement of keepLog(kind, 'attendance_log')) await sql.raw(statement).execute(db);
    },
  };
}
