import { afterEach, expect, it } from 'vitest';
import { eraseOld } from '#src/desk/store/erasure/erase-old.ts';
import { openStore, type Store } from '#src/desk/store/open-store.ts';
import { readViewLog } from '#src/desk/view-log/read-view-log.ts';
import { watchStaffDesk } from '#src/desk/view-log/watch-staff-desk.ts';
import { buildStaffDesk } from '#src/desk/staff-desk.ts';
import {
  archiveSite as site,
  calendar,
  lan,
  siteRules as rules,
} from '#tests/helpers/desk-rules.ts';
import { notePage } from '#src/desk/store/grants/reading-log.ts';
import { grantRequest } from '#tests/helpers/granted-request.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';
import { readAll } from '#tests/helpers/read-all.ts';

const code = 'YC-2026-000001';

describeEachDatabase('the log of views', (newPlace) => {
  const open: Store[] = [];
  let now = new Date('2026-11-24T02:00:00Z');
  afterEach(async () => {
    for (const store of open.splice(0)) await store.destroy();
  });

  /** A desk with one request of a reader, and the staff desk of somebody there. */
  async function openRoom() {
    const store = await openStore(newPlace());
    open.push(store);
    now = new Date('2026-11-24T02:00:00Z');
    await saveRequest(store, newRequest(), () => 1);
    const clock = () => now;
    const all = buildStaffDesk({ store, linkKey: 'key', site, hasMail: false, now: clock });
    const roomOf = (actor: string) => watchStaffDesk(store, all, actor, clock);
    const readLines = async () => (await readViewLog(store, { listPage: 1 })).lines;
    return { store, roomOf, readLines };
  }

  function wait(minutes: number): void {
    now = new Date(now.getTime() + minutes * 60_000);
  }

  it('has who saw a reader where, whichever page shows the name', async () => {
    const { roomOf, readLines } = await openRoom();
    const room = roomOf('lan');
    await room.readQueue({ group: 'open', words: '', listPage: 1 }, lan);
    await readAll(room.listQueue({ group: 'all', words: '' }, lan));
    await room.listLetters();
    await room.find(code);
    const lines = await readLines();
    expect(lines.map(({ kind }) => kind)).toEqual(['request', 'letters', 'download', 'queue']);
    expect(new Set(lines.map((line) => `${line.actor} ${line.code}`))).toEqual(
      new Set([`lan ${code}`]),
    );
  });

  it('has who saw what a reader reads, on the page of a grant or in the file', async () => {
    const { store, roomOf, readLines } = await openRoom();
    const { grant } = await grantRequest(store);
    const read = { grantId: grant.id, itemId: 'TU-01-0203-004', page: 1, use: 'read' } as const;
    await notePage(store, { ...read, device: 'Firefox' }, now);
    const { grants } = roomOf('lan');
    await grants.find('none');
    await grants.list('held', 1);
    expect(await readLines()).toEqual([]);
    const found = await grants.find(grant.id);
    await readAll(grants.listReadingOf({ from: '2026-11-24', until: '2026-11-24' }));
    const lines = await readLines();
    expect(lines.map(({ kind }) => kind)).toEqual(['reading-file', 'grant']);
    expect(new Set(lines.map((line) => line.code))).toEqual(new Set([found?.grant.label]));
  });

  it('has one line for what one person opens again within ten minutes', async () => {
    const { roomOf, readLines } = await openRoom();
    await roomOf('lan').find(code);
    wait(9);
    await Promise.all([roomOf('lan').find(code), roomOf('lan').find(code)]);
    expect(await readLines()).toHaveLength(1);
    await roomOf('hoa').find(code);
    wait(2);
    await roomOf('lan').find(code);
    expect((await readLines()).map(({ actor }) => actor)).toEqual(['lan', 'hoa', 'lan']);
  });

  it('has no line of what shows nobody', async () => {
    const { roomOf, readLines } = await openRoom();
    await roomOf('lan').find('YC-2026-000999');
    await roomOf('lan').readQueue({ group: 'decided', words: '', listPage: 1 }, lan);
    await roomOf('lan').countQueue(lan);
    expect(await readLines()).toEqual([]);
  });

  it('shows nothing where the view cannot be kept', async () => {
    const { store, roomOf } = await openRoom();
    await store.schema.dropTable('view_log').execute();
    await expect(roomOf('lan').find(code)).rejects.toThrow();
  });

  it('stands on the request itself, and stays without the reader when that is erased', async () => {
    const { store, roomOf, readLines } = await openRoom();
    const found = await roomOf('lan').find(code);
    if (found === undefined) throw new Error('It is not there.');
    const decisions = new Map([
      [0, { kind: 'allow-reading', from: '2026-11-25', until: '2026-11-26' }],
      [1, { kind: 'allow-copy', certified: false }],
    ] as const);
    const command = { move: 'decide', decisions, accessNow: sameAccess } as const;
    await roomOf('lan').move(found.request, lan, command, {}, rules);
    wait(60 * 24 * 3);
    const retention = { decided: 1, withdrawn: 1, undecided: 365, readers: 60 };
    const ended = await eraseOld(store, retention, now, { ...rules, calendar });
    expect(ended.erased).toBe(1);
    const erased = await roomOf('hoa').find(code);
    expect(erased?.request.reader).toBeUndefined();
    expect(erased?.views).toMatchObject([{ actor: 'lan', kind: 'request' }]);
    expect(JSON.stringify(await readLines())).not.toContain('Nguyễn');
    const rows = await store.selectFrom('view_log').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('Nguyễn');
  });

  it('cannot be changed or removed', async () => {
    const { store, roomOf } = await openRoom();
    await roomOf('lan').find(code);
    await expect(store.deleteFrom('view_log').execute()).rejects.toThrow('only added to');
    const change = store.updateTable('view_log').set({ actor: 'hoa' });
    await expect(change.execute()).rejects.toThrow('only added to');
  });

  it('has a line for each request of a list that was broken off, and none for what was not sent', async () => {
    const { store, roomOf } = await openRoom();
    for (let number = 2; number <= 201; number += 1)
      await saveRequest(store, newRequest(), () => number);
    for await (const lines of roomOf('lan').listQueue({ group: 'all', words: '' }, lan)) {
      expect(lines).toHaveLength(200);
      break;
    }
    const noted = await store.selectFrom('view_log').select('code').execute();
    expect(noted).toHaveLength(200);
  });

  it('has a line for each request of a downloaded list, and is read page by page', async () => {
    const { store, roomOf } = await openRoom();
    for (let number = 2; number <= 60; number += 1)
      await saveRequest(store, newRequest(), () => number);
    await readAll(roomOf('lan').listQueue({ group: 'all', words: '' }, lan));
    const { listPages, lines } = await readViewLog(store, { listPage: 2 });
    expect([listPages, lines.length]).toEqual([2, 10]);
    expect((await readViewLog(store, { listPage: 1, code })).lines).toHaveLength(1);
  });
});
