import { afterEach, expect, it } from 'vitest';
import { isInGroup, queueGroups, type QueueGroup } from '#src/desk/rules/queue-groups.ts';
import { requestStates } from '#src/desk/rules/request.ts';
import { openStore, type Store } from '#src/desk/store/open-store.ts';
import { countQueue, listQueue, readQueue, type QueueSearch } from '#src/desk/store/queue/queue.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { readAll } from '#tests/helpers/read-all.ts';

const today = '2026-12-02';
const view = { today, staffId: 'lan' };
const days = ['2026-12-01', today, '2026-12-03'];

describeEachDatabase('the queue', (newPlace) => {
  let store: Store;
  let drawn = 0;
  const draw = () => (drawn += 1);
  afterEach(() => store.destroy());
  const read = (group: QueueGroup, words = '', listPage = 1) =>
    readQueue(store, { group, words, listPage, ...view });
  const listAll = (search: Omit<QueueSearch, 'words'>) =>
    readAll(listQueue(store, { words: '', ...search, ...view }));

  it('holds in each group what the rules say, in every state, day and need', async () => {
    store = await openStore(newPlace());
    const tasks: readonly { readonly assignedTo?: string }[] = [
      {},
      { assignedTo: 'lan' },
      { assignedTo: 'hoa' },
    ];
    const all = requestStates.flatMap((state) =>
      days.flatMap((latestAnswer) =>
        [false, true].flatMap((needsSecond) =>
          tasks.map((task) => ({
            state,
            latestAnswer,
            needsSecond,
            ...task,
          })),
        ),
      ),
    );
    for (const { state, latestAnswer, needsSecond, ...task } of all) {
      const { id } = await saveRequest(store, newRequest({ latestAnswer }), draw);
      await store
        .updateTable('requests')
        .set({ state, needs_second: needsSecond ? 1 : 0, assigned_to: task.assignedTo ?? null })
        .where('id', '=', id)
        .execute();
    }
    const counts = await countQueue(store, view);
    for (const group of queueGroups) {
      const expected = all.filter((facts) => isInGroup(group, facts, view));
      const lines = await listAll({ group });
      const { count } = await read(group);
      expect(lines.every((line) => isInGroup(group, line, view))).toBe(true);
      expect([group, count, counts[group]]).toEqual([group, expected.length, expected.length]);
    }
    const open = (await read('open')).lines.map(({ latestAnswer }) => latestAnswer);
    expect(open).toEqual(open.toSorted());
  });

  it('is searched by code, reader and record, without marks and in any order', async () => {
    store = await openStore(newPlace());
    await saveRequest(store, newRequest(), () => 123);
    const fields = { name: 'Trần Văn Đường' };
    const reader = { purpose: '02', fields, consents: [] } as const;
    await saveRequest(store, newRequest({ reader, items: newRequest().items.slice(1) }), () => 124);
    const codes = async (words: string) =>
      (await read('open', words)).lines.map(({ code }) => code.slice(-3));
    expect(await codes('YC-2026-000123')).toEqual(['123']);
    expect(await codes('duong tran')).toEqual(['124']);
    expect(await codes('Thử')).toEqual(['123']);
    expect(await codes('TU-01-0203-004')).toEqual(['123']);
    expect(await codes('xoa mu chu')).toEqual(['123']);
    expect(await codes('%')).toEqual(['123', '124']);
    expect(await codes("' or 1=1 --")).toEqual([]);
  });

  it('is searched by telephone, e-mail, topic and organisation, in all groups at once', async () => {
    store = await openStore(newPlace());
    const fields = {
      name: 'Trần Văn Đường',
      phone: '+84 912 345 678',
      email: 'duong@noi.example',
      topic: 'Phong trào bình dân học vụ',
      organisation: 'Trường Sư phạm',
    };
    const reader = { purpose: '02', fields, consents: [] } as const;
    const { id } = await saveRequest(store, newRequest({ reader }), () => 124);
    await saveRequest(store, newRequest(), () => 125);
    await store.updateTable('requests').set({ state: 'decided' }).where('id', '=', id).execute();
    const codes = async (group: QueueGroup, words: string) =>
      (await read(group, words)).lines.map(({ code }) => code.slice(-3));
    for (const words of [
      ...['0912 345 678', '0912.345.678', '+84 912 345 678', '(0912) 345-678', '345678'],
      ...['duong@noi.example', 'binh dan hoc vu', 'trường sư phạm'],
    ]) {
      expect([words, await codes('all', words)]).toEqual([words, ['124']]);
      expect([words, await codes('open', words)]).toEqual([words, []]);
    }
    expect(await codes('all', 'YC-2026-000125')).toEqual(['125']);
    expect(await codes('all', '2026-000125')).toEqual(['125']);
  });

  it('is narrowed to days, the first and the last with it, and listed whole', async () => {
    store = await openStore(newPlace());
    for (const [number, day] of ['2026-11-22', '2026-11-23', '2026-11-24'].entries())
      await saveRequest(store, newRequest({ receivedAt: `${day}T03:00:00.000Z` }), () => number);
    const from = (first?: string, last?: string) =>
      listAll({ group: 'all', from: first, until: last });
    expect((await from()).map(({ receivedOn }) => receivedOn)).toHaveLength(3);
    expect((await from('2026-11-23')).length).toBe(2);
    expect((await from(undefined, '2026-11-23')).length).toBe(2);
    expect((await from('2026-11-23', '2026-11-23')).map(({ receivedOn }) => receivedOn)).toEqual([
      '2026-11-23',
    ]);
  });

  it('is listed whole, each with its records, beyond what one statement takes', async () => {
    store = await openStore(newPlace());
    for (let sent = 0; sent < 1001; sent += 1) await saveRequest(store, newRequest(), draw);
    const lines = await listAll({ group: 'all' });
    expect(lines.map(({ titles }) => titles.length)).toEqual(Array(1001).fill(2));
    expect(new Set(lines.map(({ code }) => code)).size).toBe(1001);
  });

  it('is listed a few lines at a time, each request once, though they move meanwhile', async () => {
    store = await openStore(newPlace());
    for (let sent = 0; sent < 450; sent += 1) await saveRequest(store, newRequest(), draw);
    const codes: string[] = [];
    for await (const lines of listQueue(store, { group: 'new', words: '', ...view })) {
      expect(lines.length).toBeLessThanOrEqual(200);
      for (const { code } of lines) codes.push(code);
      // All are taken up, and have another day of the answer.
      await store
        .updateTable('requests')
        .set({ state: 'reviewing', latest_answer: '2026-11-30' })
        .execute();
    }
    expect(codes).toHaveLength(450);
    expect(codes).toEqual([...new Set(codes)].toSorted());
  });

  it('names reader and records of each line, fifty on a list page', async () => {
    store = await openStore(newPlace());
    for (let sent = 0; sent < 51; sent += 1) await saveRequest(store, newRequest(), draw);
    const { lines, count, listPages } = await read('new');
    expect([lines.length, count, listPages]).toEqual([50, 51, 2]);
    expect(lines[0]).toMatchObject({
      readerName: 'Nguyễn Thị Thử',
      titles: ['Danh sách học viên một lớp xóa mù chữ', 'Đại hội Đảng bộ tỉnh'],
      receivedOn: '2026-11-23',
    });
    expect((await read('new', '', 2)).lines).toHaveLength(1);
  });
});
