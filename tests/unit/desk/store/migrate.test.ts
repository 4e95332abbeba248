import { expect, it } from 'vitest';
import { extendQueue } from '../../../../src/desk/store/migrations/011-queue.ts';
import { openStore } from '../../../../src/desk/store/open-store.ts';
import { describeEachDatabase } from '../../../helpers/each-database.ts';
import { newRequest, saveRequest } from '../../../helpers/new-request.ts';

await describeEachDatabase('the tables', (newPlace) => {
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
});
