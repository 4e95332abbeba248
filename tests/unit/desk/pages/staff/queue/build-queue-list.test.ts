import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeResponse } from 'astro/app/node';
import { describe, expect, it } from 'vitest';
import { buildQueueList } from '#src/desk/pages/staff/queue/build-queue-list.ts';
import { DamagedCellError } from '#src/desk/store/kept-json.ts';
import type { QueueLine } from '#src/desk/store/queue/queue.ts';

const line: QueueLine = {
  code: 'YC-2026-000001',
  version: 1,
  state: 'received',
  assignedTo: 'lan',
  assigneeName: '+Lan',
  needsSecond: false,
  receivedOn: '2026-11-23',
  latestAnswer: '2026-12-02',
  readerName: '=HYPERLINK("http://noi.example")',
  titles: ['Nghị quyết', '+84 báo cáo'],
};
const nameless: QueueLine = {
  code: 'YC-2026-000002',
  version: 1,
  state: 'decided',
  needsSecond: false,
  receivedOn: '2026-11-24',
  latestAnswer: '2026-12-03',
  titles: [' ＝1+1'],
};
const broken = new Error('The database is gone.');
const atOnce = () => Promise.resolve();

/** Lists that are read one after the other, and whether the reading has ended. */
function watchLists(count: number, endsWith?: Error) {
  const seen = { read: 0, ended: false };
  async function* lists() {
    try {
      for (; seen.read < count; seen.read += 1) yield await Promise.resolve([line]);
      if (endsWith !== undefined) throw endsWith;
    } finally {
      seen.ended = true;
    }
  }
  return { seen, lists: lists() };
}

function build(lists: AsyncIterable<readonly QueueLine[]>, waitForBrowser = atOnce) {
  const told: unknown[] = [];
  const report = (event: string, error: unknown) => told.push([event, error]);
  return { told, response: buildQueueList(lists, 'vi', { report, waitForBrowser }) };
}

describe('a list of requests', () => {
  it('is a table that runs no formula', async () => {
    const lists = (async function* () {
      yield await Promise.resolve([line]);
      yield [nameless];
    })();
    const list = await build(lists).response;
    expect(list.headers.get('Cache-Control')).toBe('no-store');
    expect(await list.text()).toMatchInlineSnapshot(`
      ""Mã phiếu","Ngày nhận","Hạn trả lời","Tình trạng","Người xử lý","Người đọc","Tài liệu"
      "YC-2026-000001","2026-11-23","2026-12-02","Mới","'+Lan","'=HYPERLINK(""http://noi.example"")","Nghị quyết; +84 báo cáo"
      "YC-2026-000002","2026-11-24","2026-12-03","Đã trả lời","","(không ghi tên)","' ＝1+1"
      "
    `);
  });

  it('says which request is damaged in which column, has all others, and is told', async () => {
    const damage = new DamagedCellError(line.code, 'reader', new Error('no JSON'));
    const lists = (async function* () {
      yield await Promise.resolve([{ ...nameless, code: line.code, damage }, nameless]);
    })();
    const { told, response } = build(lists);
    const rows = (await (await response).text()).split('\r\n');
    expect(rows[1]).toContain('"Dữ liệu hỏng (cột reader)"');
    expect(rows[2]).toContain(nameless.code);
    expect(told).toEqual([['damaged-cell', damage]]);
  });

  it('is a table with a head where nothing was found', async () => {
    const list = await build(watchLists(0).lists).response;
    expect((await list.text()).split('\r\n')).toHaveLength(2);
  });

  it('reads no more than the browser takes', async () => {
    const { seen, lists } = watchLists(10_000);
    let release: () => void = () => undefined;
    const list = await build(lists, () => new Promise<void>((resolve) => (release = resolve)))
      .response;
    const reader = list.body?.getReader();
    await reader?.read();
    await reader?.read();
    await new Promise(setImmediate);
    expect(seen.read).toBe(0);
    release();
    await reader?.read();
    expect(seen.read).toBeLessThanOrEqual(2);
  });

  it('stops reading when the browser breaks off', async () => {
    const { seen, lists } = watchLists(10_000);
    const { told, response } = build(lists);
    const reader = (await response).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(seen.ended).toBe(true);
    expect(seen.read).toBeLessThanOrEqual(3);
    expect(told).toEqual([]);
  });

  it('is not begun when not even the first lines can be read', async () => {
    await expect(build(watchLists(0, broken).lists).response).rejects.toBe(broken);
  });

  it('breaks off when the rest cannot be read, so that no browser takes it for whole, and is told', async () => {
    const { told, response } = build(watchLists(3, broken).lists);
    const list = await response;
    const server = createServer((_, answer) => void writeResponse(list, answer));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    await expect(answer.text()).rejects.toThrow();
    expect(told).toEqual([['download-cut', broken]]);
    await new Promise((resolve) => server.close(resolve));
  });
});
