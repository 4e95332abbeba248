import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';

/** Letter events: who marked them as sent, and which ones a mail server refused permanently. */
export function buildLetterLog(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      for (const column of ['sent_by', 'refusal'])
        await db.schema.alterTable('outbox').addColumn(column, 'text').execute();
      await db.schema
        .createTable('letter_log')
        .addColumn('id', kind === 'sqlite' ? 'integer' : 'serial', (column) =>
          kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('recipient', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('change', 'text', (column) => column.notNull())
        .addColumn('code', 'text')
        .execute();
      await db.schema
        .createIndex('letter_log_by_request')
        .on('letter_log')
        .column('request_id')
        .execute();
      for (const statement of keepLog[kind]) await sql.raw(statement).execute(db);
    },
  };
}

/** Triggers with which the database rejects changes and deletions of log lines. */
const keepLog: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (change) =>
      `create trigger letter_log_refuses_${change} before ${change} on letter_log
       begin select raise(abort, 'The log is only added to.'); end`,
  ),
  // Reuses the function of the request log.
  postgres: [
    `create trigger letter_log_is_only_added_to before update or delete or truncate on letter_log
     for each statement execute function refuse_log_change()`,
  ],
};
