import { afterEach, expect, it } from 'vitest';
import { openGrants } from '#src/desk/grants/open-grants.ts';
import { openMachines } from '#src/desk/grants/open-machines.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { alarmDesk } from '#src/desk/store/grants/change-grant.ts';
import { listGrants } from '#src/desk/store/grants/list-grants.ts';
import { listReadPages } from '#src/desk/store/grants/list-read-pages.ts';
import { notePage } from '#src/desk/store/grants/reading-log.ts';
import { askRenewal } from '#src/desk/store/grants/renew-grant.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { lan } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { allowReading, decidedAt, grantRequest } from '#tests/helpers/granted-request.ts';
import { readAll } from '#tests/helpers/read-all.ts';

const linkKey = Buffer.alloc(32, 7).toString('base64url');
const itemId = 'TU-01-0203-004';
const record = {
  recordId: itemId,
  kind: 'item',
  title: 'Tờ trình',
  reference: 'TU-01-203',
} as const;

describeEachDatabase('lists of grants', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());
  const open = async () => {
    store = await openStore(newPlace());
    return openGrants(store, linkKey, () => new Date(decidedAt));
  };

  it('have those that wait, and those that have not ended, with the codes of their requests', async () => {
    const grants = await open();
    const shorter = { ...allowReading(), until: '2026-11-30' } as ReturnType<typeof allowReading>;
    const [asked, alarmed, quiet, gone] = [
      (await grantRequest(store)).grant,
      (await grantRequest(store, shorter)).grant,
      (await grantRequest(store)).grant,
      (await grantRequest(store)).grant,
    ];
    await askRenewal(store, asked, decidedAt);
    await store.transaction().execute((transaction) => alarmDesk(transaction, alarmed, decidedAt));
    await grants.revoke(gone, lan);
    await grants.openForStaff(record, lan);
    const waiting = await grants.list('waiting', 1);
    expect(waiting.lines.map(({ id }) => id)).toEqual([alarmed.id, asked.id]);
    expect(waiting).toMatchObject({ count: 2, listPages: 1 });
    for (const { label } of waiting.lines) expect(label).toMatch(/^YC-\d{4}-\d{6}$/);
    const held = await grants.list('held', 1);
    expect(new Set(held.lines.map(({ id }) => id))).toEqual(
      new Set([asked.id, alarmed.id, quiet.id]),
    );
    expect(await grants.list('held', 2)).toMatchObject({ lines: [], count: 3 });
    const late = await listGrants(store, 'held', '2026-12-01T00:00:00.000Z', 1);
    expect(late.count).toBe(2);
  });

  it('give the log of a grant page by page, newest first', async () => {
    await open();
    const { grant } = await grantRequest(store);
    for (let page = 1; page <= 101; page++)
      await notePage(
        store,
        { grantId: grant.id, itemId, page, use: 'read', device: 'Firefox' },
        new Date(Date.parse(decidedAt) + page * 1000),
      );
    const first = await listReadPages(store, grant.id, 1);
    expect(first).toMatchObject({ listPages: 2 });
    expect(first.lines).toHaveLength(100);
    expect(first.lines[0]).toMatchObject({ page: 101 });
    expect((await listReadPages(store, grant.id, 2)).lines).toMatchObject([{ page: 1 }]);
  });

  it('give an inspector the log of a period with codes, of readers and of staff', async () => {
    const grants = await open();
    const { grant } = await grantRequest(store);
    const staffGrant = await grants.openForStaff(record, lan);
    const read = (grantId: string, at: string) =>
      notePage(store, { grantId, itemId, page: 1, use: 'read', device: 'Firefox' }, new Date(at));
    await read(grant.id, '2026-11-22T16:59:59.000Z');
    await read(grant.id, '2026-11-23T03:00:00.000Z');
    await read(staffGrant, '2026-11-23T04:00:00.000Z');
    const lines = await readAll(grants.listReadingOf({ from: '2026-11-23', until: '2026-11-23' }));
    expect(lines).toMatchObject([
      { shortCode: grant.shortCode, code: expect.stringMatching(/^YC-/) as string },
      { staffName: (await grants.find(staffGrant))?.grant.label },
    ]);
    expect(lines[1]?.code).toBeUndefined();
    expect(lines).toHaveLength(2);
  });

  it('name the machine of the reading room on which a page was read', async () => {
    const grants = await open();
    const { grant } = await grantRequest(store);
    const { id } = await openMachines(store, 'quang', () => new Date(decidedAt)).add('Máy 3');
    const read = { grantId: grant.id, itemId, page: 1, use: 'read', device: id } as const;
    await notePage(store, read, new Date(decidedAt));
    const { lines } = await grants.listReading(grant.id, 1);
    expect(lines).toMatchObject([{ device: 'Máy 3' }]);
    const inspected = await readAll(
      grants.listReadingOf({ from: '2026-11-23', until: '2026-11-23' }),
    );
    expect(inspected).toMatchObject([{ device: 'Máy 3' }]);
  });

  it('count pages of a request’s grants once, and no text of a whole item', async () => {
    const grants = await open();
    const { grant, requestId } = await grantRequest(store);
    for (const [page, at] of [
      [1, '2026-11-23T03:00:00.000Z'],
      [1, '2026-11-23T05:00:00.000Z'],
      [0, '2026-11-23T05:00:00.000Z'],
    ] as const)
      await notePage(
        store,
        { grantId: grant.id, itemId, page, use: 'read', device: 'Firefox' },
        new Date(at),
      );
    expect(await grants.listOf(requestId)).toMatchObject([
      { grant: { id: grant.id }, pagesRead: 1 },
    ]);
  });

  it('open one grant a day for staff and a record, with an address that no reference gives', async () => {
    const grants = await open();
    const id = await grants.openForStaff(record, lan);
    expect(await grants.openForStaff(record, lan)).toBe(id);
    const key = grants.toItemKey(id, itemId);
    expect(key).toMatch(/^[\w-]{22}$/);
    expect(grants.toItemKey('other', itemId)).not.toBe(key);
  });
});
