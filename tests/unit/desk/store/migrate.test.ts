import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { extendQueue } from '#src/desk/store/migrations/011-queue.ts';
import { addSeatLetters } from '#src/desk/store/migrations/023-seat-letters.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

describeEachDatabase('the tables', (newPlace) => {
  it('are made once by several servers that start together', async () => {
    const place = newPlace();
    const servers = await Promise.all(Array.from({ length: 5 }, () => openStore(place)));
    for (const [number, server] of servers.entries())
      await saveRequest(server, newRequest(), () => number);
    const count = await servers[0]?.selectFrom('requests').select('id').execute();
    expect(count).toHaveLength(5);
    for (const server of servers) await server.destroy();
  });

  it('stay as they are when the server starts again', async () => {
    const place = newPlace();
    for (let start = 0; start < 2; start += 1) {
      const store = await openStore(place);
      await saveRequest(store, newRequest(), () => start);
      expect(await store.selectFrom('requests').select('code').execute()).toHaveLength(start + 1);
      await store.destroy();
    }
  });

  it('let requests of earlier versions be found by telephone, and join none by it alone', async () => {
    const place = newPlace();
    const store = await openStore(place);
    const fields = { name: 'Trần Văn Đường', phone: '0912 345 678' };
    const reader = { purpose: '02', fields, consents: ['history'] } as const;
    const { id } = await saveRequest(store, newRequest({ reader }), () => 1);
    await store
      .updateTable('requests')
      .set({ searched: 'yc', reader_key: 'phone 0912345678' })
      .execute();
    await store.deleteFrom('reader_marks').execute();
    await store
      .insertInto('reader_marks')
      .values({ mark: 'phone 0912345678', request_id: id })
      .execute();
    await extendQueue.up(store);
    const row = await store
      .selectFrom('requests')
      .select(['searched', 'reader_key'])
      .executeTakeFirstOrThrow();
    expect(row.searched).toContain('0912345678');
    expect(row.reader_key).toBe('phone 0912345678 tran van duong');
    const marks = await store.selectFrom('reader_marks').select('mark').execute();
    expect(marks).toEqual([{ mark: 'phone 0912345678 tran van duong' }]);
    await store.destroy();
  });

  it('keep the letters of earlier versions, each once', async () => {
    const place = newPlace();
    const store = await openStore(place);
    const { id } = await saveRequest(store, newRequest(), () => 1);
    const kind = place.databaseUrl === undefined ? 'sqlite' : 'postgres';
    for (const statement of [
      'drop table outbox',
      ...(kind === 'sqlite'
        ? ['create table outbox (id integer primary key autoincrement,']
        : ['create table outbox (id serial primary key,']
      ).map(
        (start) => `${start} request_id text not null references requests (id),
          version integer not null, recipient text not null, due_at text not null,
          tries integer not null, sent_at text, sent_by text, refusal text,
          constraint outbox_once unique (request_id, version, recipient))`,
      ),
      `insert into outbox (request_id, version, recipient, due_at, tries, sent_at, sent_by)
         values ('${id}', 1, 'reader', '2026-11-01', 3, null, null),
                ('${id}', 1, 'staff', '2026-11-01', 0, '2026-11-02', 'lan')`,
      'alter table letter_log drop column booking',
    ])
      await sql.raw(statement).execute(store);
    const read = () => store.selectFrom('outbox').selectAll().orderBy('id').execute();
    const before = await read();
    await addSeatLetters(kind).up(store);
    expect(before).toHaveLength(2);
    expect(await read()).toEqual(before.map((row) => ({ ...row, booking: 0 })));
    const [first] = before;
    if (first === undefined) throw new Error('No letter.');
    const again = (booking: number) =>
      store
        .insertInto('outbox')
        .values({ ...first, id: 100 + booking, booking })
        .execute();
    await again(1);
    await expect(again(0)).rejects.toThrow(/unique|UNIQUE/);
    await store.destroy();
  });
});
