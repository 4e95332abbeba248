import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../migrate.ts';
import { keepLog, keepLogFor } from './keep-log.ts';

/** The shortest `logDays` of `site.yaml`: younger lines cannot be deleted. */
const fewestLogDays = 365;

/**
 * Grants of the virtual reading room. `starts_at` and `ends_at` are never null: a grant without an
 * end cannot be written.
 */
export function buildGrantTables(kind: DatabaseKind): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await buildGrants(db);
      await buildSessions(db, kind);
      await buildMachines(db);
      const statements = [
        ...keepLog(kind, 'grant_log'),
        ...keepLogFor(kind, 'reading_log', fewestLogDays),
      ];
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

async function buildGrants(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('grants')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.references('requests.id'))
    .addColumn('staff_id', 'text')
    .addColumn('short_code', 'text', (column) => column.notNull().unique())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('may_copy', 'integer', (column) => column.notNull())
    .addColumn('certified', 'integer', (column) => column.notNull())
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('renewed', 'integer', (column) => column.notNull())
    .addColumn('renewal_asked_at', 'text')
    .addColumn('renewal_agreement', 'text')
    .addColumn('undertaking', 'text')
    .addColumn('undertaken_at', 'text')
    .addColumn('ended_as', 'text')
    .addColumn('ended_at', 'text')
    .addColumn('lifted_until', 'text')
    .addColumn('alarmed_at', 'text')
    .addColumn('deleted_at', 'text')
    .addCheckConstraint('grants_end_after_start', sql`starts_at < ends_at`)
    .addCheckConstraint('grants_held_by_one', sql`(request_id is null) <> (staff_id is null)`)
    .execute();
  const indexes = {
    grants_by_request: ['request_id'],
    grants_by_staff: ['staff_id', 'ends_at'],
    grants_by_end: ['deleted_at', 'ends_at'],
  };
  for (const [name, columns] of Object.entries(indexes))
    await db.schema.createIndex(name).on('grants').columns(columns).execute();
  await db.schema
    .createTable('grant_records')
    .addColumn('grant_id', 'text', (column) => column.notNull().references('grants.id'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('record_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('pages', 'text')
    .addPrimaryKeyConstraint('grant_records_key', ['grant_id', 'place'])
    .execute();
  await db.schema
    .createTable('grant_log')
    .addColumn('grant_id', 'text', (column) => column.notNull().references('grants.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('move', 'text', (column) => column.notNull())
    .addColumn('detail', 'text')
    .addPrimaryKeyConstraint('grant_log_key', ['grant_id', 'version'])
    .execute();
}

async function buildSessions(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('grant_codes')
    .addColumn('grant_id', 'text', (column) => column.primaryKey().references('grants.id'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('undertakings')
    .addColumn('version', 'text', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('first_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('reading_sessions')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('grant_id', 'text', (column) => column.notNull().references('grants.id'))
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('ended_as', 'text')
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('machine_id', 'text')
    .execute();
  // One live session a grant: the database refuses a second.
  await db.schema
    .createIndex('reading_sessions_live')
    .unique()
    .on('reading_sessions')
    .columns(['grant_id'])
    .where(sql.ref('ended_at'), 'is', sql.lit(null))
    .execute();
  await db.schema
    .createIndex('reading_sessions_by_grant')
    .on('reading_sessions')
    .columns(['grant_id', 'started_at'])
    .execute();
  await db.schema
    .createTable('reading_log')
    .addColumn('id', kind === 'sqlite' ? 'integer' : 'serial', (column) =>
      kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('grant_id', 'text', (column) => column.notNull().references('grants.id'))
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('page', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('span', 'text', (column) => column.notNull())
    .addColumn('use', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addUniqueConstraint('reading_log_once', ['grant_id', 'span', 'item_id', 'page', 'use'])
    .execute();
  await db.schema.createIndex('reading_log_by_time').on('reading_log').columns(['at']).execute();
}

async function buildMachines(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('machines')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text')
    .addColumn('code_expires_at', 'text')
    .addColumn('secret_hash', 'text', (column) => column.unique())
    .addColumn('public_key', 'text')
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('enrolled_at', 'text')
    .addColumn('ended_at', 'text')
    .addColumn('ended_by', 'text')
    .execute();
  await db.schema
    .createTable('machine_openings')
    .addColumn('machine_id', 'text', (column) => column.primaryKey().references('machines.id'))
    .addColumn('grant_id', 'text', (column) => column.notNull().references('grants.id'))
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('opened_by', 'text', (column) => column.notNull())
    .addColumn('taken_at', 'text')
    .execute();
}
