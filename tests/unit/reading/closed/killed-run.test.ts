import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isIntact } from '#src/imaging/pack/pack-file.ts';
import { listGrants, removeGrant } from '#src/reading/closed/remove-grant.ts';
import { runCommand } from '#tests/helpers/run-command.ts';
import { drawSlopes, listFiles } from '../../imaging/read/workbench.ts';
import { closedItem, closedPage, idOf, openReadingRoom, shareLane } from './granted.ts';

const script = fileURLToPath(new URL('../../../helpers/prepare-until.ts', import.meta.url));
const lane = shareLane();
const [grantId, itemId] = [idOf('grant'), idOf('item')];
/** More than the runs below cut before they are killed, on a fast machine too. */
const scans = 40;
const workers = 2;

it('a grant that is killed at any moment while it is made has whole pages, and the next run continues', async () => {
  const room = openReadingRoom(lane);
  const names = Array.from({ length: scans }, (_, index) => `${index + 10}.jpg`);
  for (const [index, name] of names.entries())
    await room.put(
      name,
      await drawSlopes(1100 + index, 900)
        .jpeg()
        .toBuffer(),
    );
  const start = (what: string) =>
    runCommand(script, {}, process.cwd(), [what, room.scansDir, room.readingDir, grantId, itemId]);
  const countPacks = async () =>
    existsSync(room.readingDir)
      ? (await listFiles(room.readingDir)).filter((file) => file.endsWith('.zip'))
      : [];

  for (const [pages, ms] of [
    [0, 150],
    [1, 0],
    [1, 30],
    [2, 60],
  ] as const) {
    const before = await room.store.listPages(grantId, itemId);
    const run = start('prepare');
    if (pages > 0) await run.untilSays(new RegExp(`^${pages} cut`, 'm'));
    await new Promise((resolve) => setTimeout(resolve, ms));
    await run.stop('SIGKILL');
    const told = Number(/(\d+) cut\s*$/.exec(run.said())?.[1] ?? 0);
    const numbers = await room.store.listPages(grantId, itemId);
    expect(numbers.length).toBeGreaterThanOrEqual(before.length + told);
    for (const number of numbers) {
      const opened = await room.store.openPage(grantId, itemId, number);
      expect(await opened?.page.read('full/90,/0/default.jpg')).toBeDefined();
    }
    const packs = await countPacks();
    expect(packs.length).toBeLessThanOrEqual(numbers.length + workers);
    for (const pack of packs)
      expect(isIntact(await readFile(join(room.readingDir, pack)))).toBe(true);
  }

  const there = (await room.store.listPages(grantId, itemId)).length;
  const pages = names.map((master, index) =>
    closedPage('tu-1', index + 1, {
      job: { itemSlug: 'tu-1', page: index + 1, master, redactions: [] },
    }),
  );
  let cut = 0;
  const items = [{ id: itemId, item: closedItem('tu-1', pages) }];
  expect(await room.prepare(grantId, { items, onPage: () => cut++ })).toMatchObject({
    ready: scans,
  });
  expect(cut).toBe(scans - there);
  const left = await listFiles(room.readingDir);
  expect(left.filter((name) => name.includes('.tmp'))).toEqual([]);

  // A removal that is killed is complete, or the grant is still listed and has no page.
  const removal = start('remove');
  await removal.untilSays(/^removing/m);
  await removal.stop('SIGKILL');
  if ((await listGrants(room.readingDir)).length > 0) await removeGrant(room.readingDir, grantId);
  expect(await listFiles(room.readingDir)).toEqual([]);
}, 60_000);
