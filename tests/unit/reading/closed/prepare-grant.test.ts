import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { CuttingLane } from '#src/reading/closed/cutting-lane.ts';
import { packsDirOf } from '#src/reading/closed/grant-folder.ts';
import type { PreparedPage } from '#src/reading/closed/prepare-grant.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';
import { drawSlopes, listFiles } from '../../imaging/read/workbench.ts';
import { closedItem, closedPage, idOf, openReadingRoom, shareLane } from './granted.ts';

const lane = shareLane();
const [grantId, itemId] = [idOf('grant'), idOf('item')];
const strip = 'full/90,/0/default.jpg';

it('the granted pages of an item come first, and then the open ones around them; no other', async () => {
  const room = openReadingRoom(lane);
  await room.putScans('tu-1', 5);
  const pages = [1, 2, 3, 4, 5].map((number) =>
    closedPage('tu-1', number, { isOpen: number === 1 || number === 5 }),
  );
  const order: number[] = [];
  const oneByOne = new CuttingLane(usualPageLimits, 1);
  onTestFinished(() => oneByOne.stop());
  const prepared = await room.prepare(grantId, {
    lane: oneByOne,
    items: [{ id: itemId, item: closedItem('tu-1', pages), pages: [3, 4, 9] }],
    onPage: ({ page }) => order.push(page),
  });
  expect(prepared).toEqual({ ready: 4, failed: [] });
  expect(order).toEqual([3, 4, 1, 5]);
  expect(await room.store.listPages(grantId, itemId)).toEqual([1, 3, 4, 5]);
  expect(await room.store.openPage(grantId, itemId, 2)).toBeUndefined();
});

it('without numbers all pages are granted; a page without a scan has none', async () => {
  const room = openReadingRoom(lane);
  await room.putScans('tu-1', 2);
  const { job, ...unscanned } = closedPage('tu-1', 3);
  const item = closedItem('tu-1', [closedPage('tu-1', 1), closedPage('tu-1', 2), unscanned]);
  const items = [{ id: itemId, item }];
  expect(await room.prepare(grantId, { items })).toEqual({ ready: 2, failed: [] });
  const opened = await room.store.openPage(grantId, itemId, 2);
  expect(opened?.page.images).toMatchObject({ number: 2, width: 602, height: 500 });
  const image = await opened?.page.read(strip);
  expect(await sharp(image).metadata()).toMatchObject({ format: 'jpeg', width: 90 });
  expect(job?.master).toBe('tu-1/3.jpg');
});

it('the first page can be read before the others are cut', async () => {
  const room = openReadingRoom(lane);
  await room.putScans('tu-1', 8);
  const pages = Array.from({ length: 8 }, (_, index) => closedPage('tu-1', index + 1));
  const readable: number[] = [];
  const looks: Promise<void>[] = [];
  const look = async ({ page }: PreparedPage) => {
    const opened = await room.store.openPage(grantId, itemId, page);
    if ((await opened?.page.read(strip)) !== undefined) readable.push(page);
  };
  let isFirst = true;
  await room.prepare(grantId, {
    items: [{ id: itemId, item: closedItem('tu-1', pages) }],
    onPage: (page) => {
      if (isFirst) expect(readdirSync(packsDirOf(room.readingDir, grantId)).length).toBeLessThan(8);
      isFirst = false;
      looks.push(look(page));
    },
  });
  await Promise.all(looks);
  expect(readable.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it('redactions are burnt in, and their words are not there', async () => {
  const room = openReadingRoom(lane);
  const red = { create: { width: 700, height: 1000, channels: 3, background: '#d00' } } as const;
  await room.put('tu-1/1.png', await sharp(red).png().toBuffer());
  const line = (text: string, y: number) =>
    `<TextLine><String CONTENT="${text}" HPOS="100" VPOS="${y}" WIDTH="200" HEIGHT="40"/></TextLine>`;
  await room.put(
    'tu-1/1.xml',
    `<alto><Layout><Page WIDTH="700" HEIGHT="1000"><TextBlock>${line('Phiếu', 100)}${line('Lò', 300)}</TextBlock></Page></Layout></alto>`,
  );
  const redactions = [{ x: 90, y: 290, width: 380, height: 60, ground: 'privacy' as const }];
  const job = { itemSlug: 'tu-1', page: 1, master: 'tu-1/1.png', words: 'tu-1/1.xml', redactions };
  const items = [{ id: itemId, item: closedItem('tu-1', [closedPage('tu-1', 1, { job })]) }];
  expect(await room.prepare(grantId, { items })).toEqual({ ready: 1, failed: [] });
  const opened = await room.store.openPage(grantId, itemId, 1);
  expect(opened?.lines.map(({ text }) => text)).toEqual(['Phiếu']);
  expect(opened?.redactions).toMatchObject([{ y: 290, ground: 'privacy', before: 1 }]);
  const image = sharp(await opened?.page.read('full/700,1000/0/default.jpg'));
  const { channels } = await sharp(
    await image.extract({ left: 100, top: 300, width: 360, height: 40 }).toBuffer(),
  ).stats();
  expect(channels.every(({ max }) => max < 16)).toBe(true);
});

it('a second run cuts nothing; a page that changes is gone before it is cut again', async () => {
  const room = openReadingRoom(lane);
  await room.putScans('tu-1', 5);
  const pages = [1, 3, 5].map((number) => closedPage('tu-1', number));
  const run = async (wanted: typeof pages) => {
    const cut: number[] = [];
    const onPage = ({ page }: PreparedPage) => cut.push(page);
    await room.prepare(grantId, {
      items: [{ id: itemId, item: closedItem('tu-1', wanted) }],
      onPage,
    });
    return cut.toSorted();
  };
  const listPacks = async () =>
    (await listFiles(packsDirOf(room.readingDir, grantId))).filter((file) => file.endsWith('.zip'));
  expect(await run(pages)).toEqual([1, 3, 5]);
  const before = await listPacks();
  expect(await run(pages)).toEqual([]);
  expect(await listPacks()).toEqual(before);

  // A new redaction, and a page that was withheld: their packs are removed.
  const redactions = [{ x: 0, y: 0, width: 100, height: 100 }];
  const [first, second] = pages;
  if (first?.job === undefined || second === undefined) throw new Error('no pages');
  const changed = [{ ...first, job: { ...first.job, redactions } }, second];
  expect(await run(changed)).toEqual([1]);
  expect(await room.store.listPages(grantId, itemId)).toEqual([1, 3]);
  const after = await listPacks();
  expect(after).toHaveLength(2);
  expect(after.filter((pack) => before.includes(pack))).toHaveLength(1);

  // Nothing is left of an item that is not granted any more.
  expect(await room.prepare(grantId, { items: [] })).toEqual({ ready: 0, failed: [] });
  expect(await listPacks()).toEqual([]);
});

it('a page that cannot be cut is told without its master, and is tried again', async () => {
  const room = openReadingRoom(lane);
  await room.put('tu-1/1.jpg', 'no image');
  await room.put('tu-1/2.jpg', await drawSlopes(600, 500).jpeg().toBuffer());
  const pages = [closedPage('tu-1', 1), closedPage('tu-1', 2), closedPage('tu-1', 3)];
  const items = [{ id: itemId, item: closedItem('tu-1', pages) }];
  const { ready, failed } = await room.prepare(grantId, { items });
  expect(ready).toBe(1);
  expect(failed.map(({ page, problems }) => [page, ...problems]).toSorted()).toEqual([
    [1, 'scan-not-picture'],
    [3, 'scan-missing'],
  ]);
  expect(JSON.stringify(failed)).not.toContain('tu-1/');
  await room.putScans('tu-1', 3);
  expect(await room.prepare(grantId, { items })).toEqual({ ready: 3, failed: [] });
});

it('a page without its words can be read, and gets them once they can be read', async () => {
  const room = openReadingRoom(lane);
  await room.putScans('tu-1', 1);
  await room.put('tu-1/1.xml', 'no transcription');
  const job = {
    ...{ itemSlug: 'tu-1', page: 1, master: 'tu-1/1.jpg', redactions: [] },
    words: 'tu-1/1.xml',
  };
  const items = [{ id: itemId, item: closedItem('tu-1', [closedPage('tu-1', 1, { job })]) }];
  const { failed } = await room.prepare(grantId, { items });
  expect(failed).toEqual([{ itemId, page: 1, problems: ['words-unreadable'] }]);
  expect((await room.store.openPage(grantId, itemId, 1))?.lines).toEqual([]);
  await room.put(
    'tu-1/1.xml',
    '<alto><Layout><Page WIDTH="601" HEIGHT="500"><TextBlock><TextLine><String CONTENT="Phiếu" HPOS="1" VPOS="1" WIDTH="40" HEIGHT="15"/></TextLine></TextBlock></Page></Layout></alto>',
  );
  expect((await room.prepare(grantId, { items })).failed).toEqual([]);
  expect((await room.store.openPage(grantId, itemId, 1))?.lines).toMatchObject([{ text: 'Phiếu' }]);
});

it('an abort finishes the pages in hand and no more; nothing is written after it', async () => {
  const room = openReadingRoom(lane);
  await room.putScans('tu-1', 12);
  const pages = Array.from({ length: 12 }, (_, index) => closedPage('tu-1', index + 1));
  const items = [{ id: itemId, item: closedItem('tu-1', pages) }];
  const halt = new AbortController();
  const reason = new Error('revoked');
  const onPage = () => {
    halt.abort(reason);
  };
  await expect(room.prepare(grantId, { items, signal: halt.signal, onPage })).rejects.toBe(reason);
  const left = await listFiles(room.readingDir);
  expect(left.filter((file) => file.endsWith('.zip')).length).toBeLessThanOrEqual(4);
  await new Promise((resolve) => setImmediate(resolve));
  expect(await listFiles(room.readingDir)).toEqual(left);
  expect(await room.prepare(grantId, { items })).toEqual({ ready: 12, failed: [] });
});

it('only its owner may enter the store, and no file of it is for others', async () => {
  const room = openReadingRoom(lane);
  await room.putScans('tu-1', 1);
  const items = [{ id: itemId, item: closedItem('tu-1', [closedPage('tu-1', 1)]) }];
  await room.prepare(grantId, { items });
  const modeOf = (...path: string[]) => statSync(join(room.readingDir, ...path)).mode & 0o777;
  expect([modeOf(), modeOf(grantId)]).toEqual([0o700, 0o700]);
  const page = join(grantId, 'pages', itemId, '1.json');
  expect(modeOf(page)).toBe(0o600);
  // What is kept of a page says which packs it has, and not where its master lies.
  expect(await readFile(join(room.readingDir, page), 'utf8')).not.toContain('tu-1/');
  await expect(room.prepare('../elsewhere', { items })).rejects.toThrow('not the id of a grant');
  expect(existsSync(join(room.root, 'elsewhere'))).toBe(false);
});
