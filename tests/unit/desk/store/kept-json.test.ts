import { expect, it } from 'vitest';
import { describeError } from '#src/server/describe-error.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { readQueue } from '#src/desk/store/queue/queue.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const damages = ['', '{', 'null', '[]', '{}', '{"kind":"open"}', '{"kind":"decided"}'];
const badReaders = [...damages, '{"purpose":"01","fields":{},"consents":["sale"]}'];
const badStates = [
  ...damages,
  '{"kind":"decided","decision":{"kind":"allow-reading"},"by":[]}',
  '{"kind":"proposed","decision":{"kind":"allow-copy","certified":"no"},"by":{}}',
];

describeEachDatabase('damaged JSON in the database', (newPlace) => {
  it('is told by request and column, the request is not shown as if it were empty, and the queue shows all others', async () => {
    const store = await openStore(newPlace());
    const request = newRequest();
    await saveRequest(store, request, () => 7);
    await saveRequest(store, newRequest(), () => 8);
    const setReader = (reader: string) =>
      store.updateTable('requests').set({ reader }).where('id', '=', request.id).execute();
    const code = 'YC-2026-000007';
    const expectTold = async (look: () => Promise<unknown>, column: string) => {
      const error = await look().catch((thrown: unknown) => thrown);
      expect(describeError(error)).toMatchObject({
        name: 'DamagedCellError',
        code: `${code}.${column}`,
      });
    };
    const find = () => findRequest(store, 'id', request.id);
    const query = { group: 'all', words: '', today: '2026-11-24', staffId: 'staff' } as const;
    for (const reader of badReaders) {
      await setReader(reader);
      await expectTold(find, 'reader');
      // In the queue it says so, and the other request is there.
      const { lines, count } = await readQueue(store, { ...query, listPage: 1 });
      expect(count).toBe(2);
      expect(lines.map(({ code: shown, readerName }) => [shown, readerName])).toEqual([
        ['YC-2026-000008', 'Nguyễn Thị Thử'],
        [code, undefined],
      ]);
      expect(lines.map(({ damage }) => damage && describeError(damage).code)).toEqual([
        undefined,
        `${code}.reader`,
      ]);
    }
    const reader = JSON.stringify(request.reader);
    await setReader(reader);
    expect((await find())?.reader).toEqual(request.reader);
    for (const state of badStates) {
      await store
        .updateTable('request_items')
        .set({ state })
        .where('place', '=', 1)
        .where('request_id', '=', request.id)
        .execute();
      await expectTold(find, 'state.2');
    }
    await store.destroy();
  });
});
