import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';

/** Accounts of staff with all tables of better-auth, and the account log. */
export function buildStaffTables(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('staff')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('address', 'text', (column) => column.notNull().unique())
        .addColumn('address_verified', 'integer', (column) => column.notNull())
        .addColumn('image', 'text')
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('closed_at', 'text')
        .addColumn('one_time_until', 'text')
        .addColumn('has_second_factor', 'integer')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .execute();
      const ofStaff = (name: string) =>
        db.schema
          .createTable(name)
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'));
      await ofStaff('staff_sessions')
        .addColumn('token', 'text', (column) => column.notNull().unique())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('network', 'text')
        .addColumn('browser', 'text')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .execute();
      await ofStaff('staff_passwords')
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('provider_id', 'text', (column) => column.notNull())
        .addColumn('password', 'text')
        // For other sign-in methods, which the desk does not use.
        .addColumn('access_token', 'text')
        .addColumn('refresh_token', 'text')
        .addColumn('id_token', 'text')
        .addColumn('access_token_expires_at', 'text')
        .addColumn('refresh_token_expires_at', 'text')
        .addColumn('scope', 'text')
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .execute();
      await ofStaff('staff_second_factors')
        .addColumn('secret', 'text', (column) => column.notNull())
        .addColumn('recovery_codes', 'text', (column) => column.notNull())
        .addColumn('verified', 'integer')
        .addColumn('failures', 'integer')
        .addColumn('locked_until', 'text')
        .addUniqueConstraint('one_second_factor', ['staff_id'])
        .execute();
      await db.schema
        .createTable('staff_challenges')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('identifier', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('staff_log')
        .addColumn('id', kind === 'sqlite' ? 'integer' : 'serial', (column) =>
          kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('staff_id', 'text', (column) => column.notNull())
        .addColumn('change', 'text', (column) => column.notNull())
        .addColumn('role', 'text')
        .execute();
      for (const [table, column] of indexes)
        await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
      for (const statement of keepLog[kind]) await sql.raw(statement).execute(db);
    },
  };
}

const indexes = [
  ['staff_sessions', 'staff_id'],
  ['staff_passwords', 'staff_id'],
  ['staff_challenges', 'identifier'],
  ['staff_log', 'staff_id'],
] as const;

/** Triggers with which the database rejects changes and deletions of log lines. */
const keepLog: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (change) =>
      `create trigger staff_log_refuses_${change} before ${change} on staff_log
       begin select raise(abort, 'The log is only added to.'); end`,
  ),
  // Reuses the function of the request log.
  postgres: [
    `create trigger staff_log_is_only_added_to before update or delete or truncate on staff_log
     for each statement execute function refuse_log_change()`,
  ],
};
