import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import type { CardFacts } from '#src/desk/register/card-facts.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { listChanges } from '#src/desk/store/register/change-log.ts';
import {
  findLikelyRecords,
  findRecord,
  searchRecords,
} from '#src/desk/store/register/find-records.ts';
import {
  changeRecord,
  createRecord,
  endRecord,
  renewRecord,
} from '#src/desk/store/register/records.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newCardFacts, newReader } from '#tests/helpers/new-reader.ts';

const on = (day: string) => ({ at: `${day}T02:00:00.000Z`, actor: 'lan' });
const monday = on('2026-11-23');

describeEachDatabase('records of readers', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());

  const open = async () => (store = await openStore(newPlace()));
  const create = (fields: CardFacts['fields'] = {}, doing = monday) =>
    createRecord(store, newReader(fields), doing, 365);
  const get = async (id: string) => {
    const found = await findRecord(store, id);
    if (found === undefined) throw new Error('It is not there.');
    return found;
  };
  const cardsOf = async (search: Partial<Parameters<typeof searchRecords>[1]>) => {
    const wanted = { words: '', listPage: 1, today: '2026-11-23', ...search };
    const { records } = await searchRecords(store, wanted);
    return records.map(({ card }) => card);
  };

  it('have card numbers in order, each year from 1, and each is valid for its days', async () => {
    await open();
    const form = newReader();
    const first = await createRecord(store, form, monday, 365);
    const second = await create();
    const later = await create({}, on('2027-01-02'));
    expect([first, second, later].map(({ card }) => card)).toEqual([
      'ĐG-2026-0001',
      'ĐG-2026-0002',
      'ĐG-2027-0001',
    ]);
    expect(await get(first.id)).toEqual({
      ...{ id: first.id, card: 'ĐG-2026-0001', formKey: form.formKey, version: 1, state: 'valid' },
      ...{ validFrom: '2026-11-23', validUntil: '2027-11-23', facts: newCardFacts() },
    });
  });

  it('have numbers of their own, without a gap, when fifty are made at the same time', async () => {
    await open();
    const made = await Promise.all(Array.from({ length: 50 }, () => create()));
    const expected = Array.from(
      { length: 50 },
      (_, at) => `ĐG-2026-00${String(at + 1).padStart(2, '0')}`,
    );
    expect(made.map(({ card }) => card).sort()).toEqual(expected);
  });

  it('are made once a form, however often and at once it comes', async () => {
    await open();
    const form = newReader();
    const keep = () => createRecord(store, form, monday, 365);
    const made = await Promise.all(Array.from({ length: 20 }, keep));
    expect(new Set(made.map(({ card }) => card))).toEqual(new Set(['ĐG-2026-0001']));
    expect(made.every(({ isOther }) => !isOther)).toBe(true);
    const other = { ...form, facts: newCardFacts({ name: 'Lê Văn Khác' }) };
    expect(await createRecord(store, other, monday, 365)).toMatchObject({ isOther: true });
    expect((await create()).card).toBe('ĐG-2026-0002');
  });

  it('are found by card, by name without marks and by telephone', async () => {
    await open();
    await create({ name: 'Đặng Thị Hoà', phone: '+84 912 000 111' });
    await create({ name: 'Nguyễn Văn Bình', phone: '0988.111.222', organisation: 'Trường Đảng' });
    expect(await cardsOf({})).toEqual(['ĐG-2026-0002', 'ĐG-2026-0001']);
    for (const words of [
      'ĐG-2026-0001',
      'dg 2026 1',
      '2026-0001',
      'dang thi hoa',
      'HÒA',
      '0912000111',
    ])
      expect([words, await cardsOf({ words })]).toEqual([words, ['ĐG-2026-0001']]);
    expect(await cardsOf({ words: 'truong dang' })).toEqual(['ĐG-2026-0002']);
    expect(await get('dg-2026-2')).toMatchObject({ card: 'ĐG-2026-0002' });
    expect(await findRecord(store, 'ĐG-2026-0003')).toBeUndefined();
  });

  it('are found by how they stand', async () => {
    await open();
    const valid = await create({}, on('2026-11-20'));
    await create({}, on('2025-11-20'));
    const ended = await create();
    await endRecord(store, await get(ended.id), 'asked', monday);
    expect(await cardsOf({ standing: 'valid' })).toEqual([valid.card]);
    expect(await cardsOf({ standing: 'expired' })).toEqual(['ĐG-2025-0001']);
    expect(await cardsOf({ standing: 'ended' })).toEqual([ended.card]);
    expect(await cardsOf({ standing: 'erased' })).toEqual([]);
  });

  it('that may be of the same reader are told by name or telephone', async () => {
    await open();
    const { card } = await create({ name: 'Đặng Thị Hoà', phone: '0912 000 111' });
    const likely = async (name: string, phone?: string) => {
      const found = await findLikelyRecords(store, { name, ...(phone && { phone }) });
      return found.map((one) => one.card);
    };
    expect(await likely('dang thi hòa')).toEqual([card]);
    expect(await likely('Một tên khác', '84912000111')).toEqual([card]);
    expect(await likely('Một tên khác', '0912')).toEqual([]);
    expect(await likely('Đặng Thị')).toEqual([]);
  });

  it('are found by a telephone before the many of a common name', async () => {
    await open();
    const { card } = await create({ name: 'Nguyễn Văn Nam', phone: '0912 000 222' });
    for (let other = 0; other < 10; other += 1) await create({ name: 'Nguyễn Văn Nam' });
    const asked = { name: 'Nguyen Van Nam', phone: '0912000222' };
    const found = await findLikelyRecords(store, asked);
    expect(found).toHaveLength(10);
    expect(found[0]?.card).toBe(card);
  });

  it('are changed, renewed and ended as they were seen, each with a line in the log', async () => {
    await open();
    const { id } = await create();
    const seen = await get(id);
    const facts = newCardFacts({ name: 'Trần Thị Đúng' });
    const change = { facts, fields: ['name', 'papers'] };
    expect(await changeRecord(store, seen, change, monday)).toEqual({ kind: 'done' });
    const late = { kind: 'changed-meanwhile' };
    expect(await changeRecord(store, seen, change, monday)).toEqual(late);
    expect(await renewRecord(store, seen, on('2027-03-01'), 365)).toEqual(late);
    expect(await endRecord(store, seen, 'asked', monday)).toEqual(late);
    expect(await cardsOf({ words: 'dung' })).toHaveLength(1);
    expect(await cardsOf({ words: 'thu' })).toEqual([]);
    expect(await renewRecord(store, await get(id), on('2027-03-01'), 365)).toEqual({
      kind: 'done',
    });
    expect(await get(id)).toMatchObject({ validFrom: '2026-11-23', validUntil: '2028-02-29' });
    const end = async () => endRecord(store, await get(id), 'rules-broken', on('2027-04-01'));
    expect(await end()).toEqual({ kind: 'done' });
    expect(await end()).toEqual({ kind: 'ended' });
    expect(await renewRecord(store, await get(id), on('2027-05-01'), 365)).toEqual({
      kind: 'ended',
    });
    const lines = await listChanges(store, id);
    expect(lines.map(({ move, reason, fields }) => [move, reason, ...fields])).toEqual([
      ['end', 'rules-broken'],
      ['renew', null],
      ['change', null, 'name', 'papers'],
      ['create', null],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Trần|0912/);
  });

  it('are changed once when many change one at the same time', async () => {
    await open();
    const { id } = await create();
    const seen = await get(id);
    const results = await Promise.all(
      Array.from({ length: 20 }, () => renewRecord(store, seen, monday, 365)),
    );
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(await listChanges(store, id)).toHaveLength(2);
  });

  it('keep a log that the database itself lets nobody change', async () => {
    await open();
    await create();
    for (const statement of ["update register_log set actor = 'ai'", 'delete from register_log'])
      await expect(sql.raw(statement).execute(store)).rejects.toThrow(/only added to/);
  });

  it('whose facts are damaged hide no other', async () => {
    await open();
    const { id } = await create();
    await create();
    await store.updateTable('readers').set({ facts: '{}' }).where('id', '=', id).execute();
    const { records } = await searchRecords(store, { words: '', listPage: 1, today: '2026-11-23' });
    expect(records.map(({ facts }) => facts?.fields.name)).toEqual(['Trần Thị Thử', undefined]);
    expect(records[1]?.damage).toMatchObject({ code: 'ĐG-2026-0001.facts' });
  });
});
