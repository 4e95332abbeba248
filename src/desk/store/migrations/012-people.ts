import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Account changes that need two people, notices about them, and used codes. */
export const addProposals: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('staff_proposals')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('until', 'text', (column) => column.notNull())
      .addColumn('proposer', 'text', (column) => column.notNull().references('staff.id'))
      // An account that may not exist yet.
      .addColumn('staff_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('name', 'text')
      .addColumn('address', 'text')
      .addColumn('role', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('decided_by', 'text')
      .execute();
    await db.schema
      .createTable('staff_notices')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id'))
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('about', 'text', (column) => column.notNull())
      .addColumn('change', 'text', (column) => column.notNull())
      .addColumn('role', 'text')
      .addColumn('seen_at', 'text')
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .addColumn('sent_at', 'text')
      .execute();
    for (const [table, columns] of indexes)
      await db.schema
        .createIndex(`${table}_by_${columns[0]}`)
        .on(table)
        .columns([...columns])
        .execute();
    await db.schema
      .createTable('staff_turns')
      .addColumn('turn', 'integer', (column) => column.notNull())
      .execute();
    await sql`insert into staff_turns (turn) values (0)`.execute(db);
    await db.schema
      .alterTable('staff_second_factors')
      .addColumn('last_step', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};

const indexes = [
  ['staff_proposals', ['state', 'until']],
  ['staff_notices', ['staff_id', 'seen_at']],
  ['staff_notices', ['due_at', 'sent_at']],
] as const;
