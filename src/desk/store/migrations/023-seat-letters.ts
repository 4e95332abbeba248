import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';

/** Letters about a booking, one per change, in addition to those about moves of the request. */
export function addSeatLetters(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('letter_log')
        .addColumn('booking', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      for (const statement of widenOutbox[kind]) await sql.raw(statement).execute(db);
    },
  };
}

/** SQLite cannot change a table's primary key: the table is recreated with its rows. */
const widenOutbox: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: [
    `create table wider_outbox (
       id integer primary key autoincrement,
       request_id text not null references requests (id),
       version integer not null,
       recipient text not null,
       due_at text not null,
       tries integer not null,
       sent_at text,
       sent_by text,
       refusal text,
       booking integer not null default 0,
       constraint outbox_once unique (request_id, booking, version, recipient))`,
    `insert into wider_outbox
       (id, request_id, version, recipient, due_at, tries, sent_at, sent_by, refusal)
       select id, request_id, version, recipient, due_at, tries, sent_at, sent_by, refusal
       from outbox`,
    'drop table outbox',
    'alter table wider_outbox rename to outbox',
    'create index outbox_by_due on outbox (sent_at, due_at)',
  ],
  postgres: [
    'alter table outbox add column booking integer not null default 0',
    'alter table outbox drop constraint outbox_once',
    `alter table outbox
       add constraint outbox_once unique (request_id, booking, version, recipient)`,
  ],
};
