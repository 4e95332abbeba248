import { existsSync } from 'node:fs';
import { mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { LogLine } from '#src/desk/log.ts';
import type { ClosedItem } from '#src/imaging/closed-item.ts';
import { writeClosedIndex } from '#src/reading/closed/closed-index.ts';
import { startPreparer, type WantedGrant } from '#src/reading/closed/preparer.ts';
import { listGrants } from '#src/reading/closed/remove-grant.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';
import { closedItem, closedPage, idOf, openReadingRoom, shareLane } from './granted.ts';

const lane = shareLane();
const patience = { timeout: 20_000, interval: 20 };

/** A preparer whose wishes and clock a test changes while it runs. */
function openPreparer() {
  const room = openReadingRoom(lane);
  const wishes = { wanted: [] as WantedGrant[], removable: [] as string[], now: 0, isAway: false };
  const lines: LogLine[] = [];
  const failures: unknown[] = [];
  const sites = join(room.root, 'sites');
  let version = 0;
  /** Puts out a site with that index. */
  async function putSite(items: readonly ClosedItem[]) {
    version += 1;
    await mkdir(join(sites, String(version)), { recursive: true });
    await writeClosedIndex(join(sites, String(version), 'closed.db'), items);
    await symlink(String(version), join(sites, 'next'));
    await rename(join(sites, 'next'), join(sites, 'current'));
  }
  const start = () =>
    startPreparer({
      ...{ scansDir: room.scansDir, readingDir: room.readingDir, limits: usualPageLimits },
      indexFile: join(sites, 'current', 'closed.db'),
      ...{ workers: 2, everyMs: 10, now: () => wishes.now },
      listWanted: () =>
        wishes.isAway
          ? Promise.reject(new Error('the database is away'))
          : Promise.resolve(wishes.wanted),
      listRemovable: (stored) =>
        Promise.resolve(stored.filter((id) => wishes.removable.includes(id))),
      log: (line) => lines.push(line),
      report: (event, error) => {
        failures.push([event, error]);
        return '';
      },
    });
  let preparer = start();
  onTestFinished(() => preparer.stop());
  return {
    ...{ room, wishes, lines, failures, putSite },
    stop: () => preparer.stop(),
    restart: () => {
      preparer = start();
    },
  };
}

const wantedOf = (name: string, record: string, pages?: readonly number[]): WantedGrant => ({
  id: idOf(name),
  items: [{ id: idOf('item'), record, ...(pages && { pages }) }],
});

it('cuts what is wanted, follows wishes and sites, and removes what may go', async () => {
  const { room, wishes, failures, lines, putSite } = openPreparer();
  await room.putScans('tu-1', 3);
  const pages = [1, 2, 3].map((number) => closedPage('tu-1', number));
  const listed = (name: string) => room.store.listPages(idOf(name), idOf('item'));
  // Wanted before there is a site.
  wishes.wanted = [wantedOf('a', 'TU-1', [2]), wantedOf('b', 'TU-9')];
  await putSite([closedItem('tu-1', pages)]);
  await vi.waitFor(async () => expect(await listed('a')).toEqual([2]), patience);
  wishes.wanted = [wantedOf('a', 'TU-1')];
  await vi.waitFor(async () => expect(await listed('a')).toEqual([1, 2, 3]), patience);
  // A page is withheld in the next site, and the item is withdrawn in the one after it.
  await putSite([closedItem('tu-1', pages.slice(1))]);
  await vi.waitFor(async () => expect(await listed('a')).toEqual([2, 3]), patience);
  await putSite([]);
  await vi.waitFor(async () => expect(await listed('a')).toEqual([]), patience);
  // Pages of a grant that has ended stay until they may go.
  wishes.wanted = [];
  expect(await listGrants(room.readingDir)).toContain(idOf('a'));
  wishes.removable = [idOf('a'), idOf('b')];
  await vi.waitFor(async () => expect(await listGrants(room.readingDir)).toEqual([]), patience);
  expect(failures).toEqual([]);
  expect(lines.every(({ event }) => event === 'grant-removed')).toBe(true);
}, 60_000);

it('a grant that may go while it is cut is removed, and not written again', async () => {
  const { room, wishes, failures, putSite } = openPreparer();
  await room.putScans('tu-1', 12);
  const pages = Array.from({ length: 12 }, (_, index) => closedPage('tu-1', index + 1));
  await putSite([closedItem('tu-1', pages)]);
  wishes.wanted = [wantedOf('a', 'TU-1')];
  const folder = join(room.readingDir, idOf('a'));
  await vi.waitFor(() => expect(existsSync(folder)).toBe(true), patience);
  wishes.wanted = [];
  wishes.removable = [idOf('a')];
  await vi.waitFor(() => expect(existsSync(folder)).toBe(false), patience);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(existsSync(folder)).toBe(false);
  expect(failures).toEqual([]);
}, 60_000);

it('says which page it cannot cut, tries again after ten minutes, and continues after a stop', async () => {
  const { room, wishes, lines, putSite, stop, restart } = openPreparer();
  await room.putScans('tu-1', 1);
  const pages = [1, 2].map((number) => closedPage('tu-1', number));
  await putSite([closedItem('tu-1', pages)]);
  wishes.wanted = [wantedOf('a', 'TU-1')];
  const said = () => lines.map(({ event, page, problem }) => [event, page, problem]);
  const line = ['page-not-prepared', 2, 'scan-missing'];
  await vi.waitFor(() => expect(said()).toEqual([line]), patience);
  expect(JSON.stringify(lines)).not.toContain('tu-1');
  wishes.now += 10 * 60_000;
  await vi.waitFor(() => expect(said()).toEqual([line, line]), patience);
  await stop();
  await room.putScans('tu-1', 2);
  restart();
  const listed = () => room.store.listPages(idOf('a'), idOf('item'));
  await vi.waitFor(async () => expect(await listed()).toEqual([1, 2]), patience);
}, 60_000);

it('continues after a failure of those who say what is wanted', async () => {
  const { room, wishes, failures, putSite } = openPreparer();
  await room.putScans('tu-1', 1);
  await putSite([closedItem('tu-1', [closedPage('tu-1', 1)])]);
  wishes.isAway = true;
  await vi.waitFor(() => expect(failures.length).toBeGreaterThan(1), patience);
  wishes.isAway = false;
  wishes.wanted = [wantedOf('a', 'TU-1')];
  const listed = () => room.store.listPages(idOf('a'), idOf('item'));
  await vi.waitFor(async () => expect(await listed()).toEqual([1]), patience);
}, 60_000);
