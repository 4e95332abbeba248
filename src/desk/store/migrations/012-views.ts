import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';

/** Which staff have viewed the personal data of which request, and where. */
export function buildViewLog(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('view_log')
        .addColumn('id', kind === 'sqlite' ? 'integer' : 'serial', (column) =>
          kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull().references('requests.code'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('span', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('view_log_once')
        .on('view_log')
        .columns(['code', 'actor', 'kind', 'span'])
        .unique()
        .execute();
      for (const statement of keepLog[kind]) await sql.raw(statement).execute(db);
    },
  };
}

/** Triggers with which the database rejects changes and deletions of log lines. */
const keepLog: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (change) =>
      `create trigger view_log_refuses_${change} before ${change} on view_log
       begin select raise(abort, 'The log is only added to.'); end`,
  ),
  // Reuses the function of the request log.
  postgres: [
    `create trigger view_log_is_only_added_to before update or delete or truncate on view_log
     for each statement execute function refuse_log_change()`,
  ],
};
