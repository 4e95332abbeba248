import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, expect, it } from 'vitest';
import { NodeSqliteDialect } from '#src/desk/store/driver/node-sqlite-dialect.ts';

interface Tables {
  slips: { code: string; day?: string };
}

const folder = mkdtempSync(join(tmpdir(), 'dialect-'));
const open: Kysely<Tables>[] = [];
afterEach(async () => {
  for (const database of open.splice(0)) await database.destroy();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function openSlips() {
  const dialect = new NodeSqliteDialect(join(mkdtempSync(join(folder, 'desk-')), 'desk.sqlite'));
  const database = new Kysely<Tables>({ dialect });
  open.push(database);
  await sql`create table slips (code text)`.execute(database);
  return database;
}

it('a query that was asked before answers what is there now, in a table that was changed', async () => {
  const database = await openSlips();
  const read = () => database.selectFrom('slips').selectAll().execute();
  const write = (code: string) => database.insertInto('slips').values({ code }).execute();
  await write('A');
  expect(await read()).toEqual([{ code: 'A' }]);
  await sql`alter table slips add column day text`.execute(database);
  await write('B');
  expect(await read()).toEqual([
    { code: 'A', day: null },
    { code: 'B', day: null },
  ]);
});

it('a query that failed can be asked again, and more queries than are kept', async () => {
  const database = await openSlips();
  const fail = () => sql`insert into slips select 1, 2`.execute(database);
  await expect(fail()).rejects.toThrow();
  await expect(fail()).rejects.toThrow();
  for (let turn = 0; turn < 2; turn += 1)
    for (let number = 0; number < 320; number += 1) {
      const { rows } = await sql<{ n: number }>`select ${sql.lit(number)} as n`.execute(database);
      expect(rows).toEqual([{ n: number }]);
    }
});

it('a transaction that the disk has no room for fails with the error of the full disk', async () => {
  const database = await openSlips();
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(database);
  const fill = database.transaction().execute((transaction) =>
    transaction
      .insertInto('slips')
      .values({ code: 'x'.repeat(20_000) })
      .execute(),
  );
  await expect(fill).rejects.toMatchObject({ errcode: 13 });
  await sql`pragma max_page_count = 1000`.execute(database);
  await database
    .transaction()
    .execute((transaction) => transaction.insertInto('slips').values({ code: 'A' }).execute());
  expect(await database.selectFrom('slips').selectAll().execute()).toEqual([{ code: 'A' }]);
});
