import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cutScans } from '#src/imaging/cut/cut.ts';
import { readPagePacks } from '#src/imaging/cut/place-item.ts';
import { PackError } from '#src/imaging/pack/pack-file.ts';
import { PackStore, toPackPath } from '#src/imaging/pack/pack-store.ts';
import { itemDirOf, packsDirOf, pageFileOf } from '#src/reading/closed/grant-folder.ts';
import { readStoredPage } from '#src/reading/closed/placed-pages.ts';
import { listGrants, removeGrant } from '#src/reading/closed/remove-grant.ts';
import { jobOf } from '../../imaging/read/workbench.ts';
import { closedItem, closedPage, idOf, openReadingRoom, shareLane } from './granted.ts';

const lane = shareLane();
const [grantId, itemId] = [idOf('grant'), idOf('item')];
const strip = 'full/90,/0/default.jpg';

/** A room with one grant of one page. */
async function openGranted() {
  const room = openReadingRoom(lane);
  await room.putScans('tu-1', 2);
  const items = [{ id: itemId, item: closedItem('tu-1', [closedPage('tu-1', 1)]) }];
  await room.prepare(grantId, { items });
  const file = pageFileOf(itemDirOf(room.readingDir, grantId, itemId), 1);
  const { packs } = await readStoredPage(file);
  return { ...room, items, file, key: packs[0] ?? '' };
}

it('the public store cannot reach the closed one, nor a grant the public store or another grant', async () => {
  const room = await openGranted();
  const [packsDir, derivativesDir] = [join(room.root, 'packs'), join(room.root, 'derivatives')];
  await cutScans({
    ...{ packsDir, derivativesDir, scansDir: room.scansDir, workers: 1 },
    jobs: [jobOf('tu-1/2.jpg', { itemSlug: 'tu-1', page: 2 })],
  });
  const [shown] = await readPagePacks(derivativesDir, 'tu-1');
  const publicKey = shown?.packs[0] ?? '';
  const other = idOf('other');
  await room.prepare(other, {
    items: [{ id: itemId, item: closedItem('tu-1', [closedPage('tu-1', 2)]) }],
  });

  const publicStore = new PackStore(packsDir);
  const grantStore = new PackStore(packsDirOf(room.readingDir, grantId));
  await expect(publicStore.open(room.key)).rejects.toThrow('ENOENT');
  await expect(grantStore.open(publicKey)).rejects.toThrow('ENOENT');
  expect(await grantStore.open(room.key)).toBeDefined();
  expect(await publicStore.open(publicKey)).toBeDefined();
  for (const key of [
    `../reading/${grantId}/packs/${room.key.slice(0, 2)}/${room.key}`,
    `${room.key}/../${room.key}`,
    room.key.toUpperCase(),
  ])
    await expect(publicStore.open(key)).rejects.toThrow('not the key of a pack');
  publicStore.close();
  grantStore.close();
  // The same key, in a grant whose pages do not name it.
  expect(await room.store.openPage(other, itemId, 1)).toBeUndefined();
  expect((await room.store.openPage(other, itemId, 2))?.page.images.width).toBe(602);
});

it('nothing but a page of a grant has a name in it', async () => {
  const { store } = await openGranted();
  expect(await store.openPage(grantId, itemId, 1)).toBeDefined();
  for (const [grant, item, page] of [
    [grantId, itemId, 2],
    [grantId, itemId, 0],
    [grantId, itemId, 1.5],
    [grantId, itemId, Number.NaN],
    [grantId.toUpperCase(), itemId, 1],
    [grantId, idOf('other'), 1],
    [grantId, '../pages/'.padEnd(22, '_'), 1],
    ['..', itemId, 1],
    ['', '', 1],
    [`${grantId}\0`, itemId, 1],
    [`${grantId}/`, itemId, 1],
  ] as const)
    expect(await store.openPage(grant, item, page)).toBeUndefined();
  expect(await store.listPages('..', itemId)).toEqual([]);
  expect(await store.listPages(idOf('other'), itemId)).toEqual([]);
});

it('a removed grant is gone at once, also for who has read it just now', async () => {
  const room = await openGranted();
  const opened = await room.store.openPage(grantId, itemId, 1);
  expect(await opened?.page.read(strip)).toBeDefined();
  expect(await listGrants(room.readingDir)).toEqual([grantId]);
  await removeGrant(room.readingDir, grantId);
  expect(await room.store.openPage(grantId, itemId, 1)).toBeUndefined();
  expect(await listGrants(room.readingDir)).toEqual([]);
  await removeGrant(room.readingDir, grantId);
  await expect(removeGrant(room.readingDir, '..')).rejects.toThrow('not the id of a grant');
  expect(await listGrants(join(room.root, 'nowhere'))).toEqual([]);
});

it('a page that was cut anew is read anew', async () => {
  const room = await openGranted();
  const before = await room.store.openPage(grantId, itemId, 1);
  const redactions = [{ x: 0, y: 0, width: 300, height: 300 }];
  const job = { itemSlug: 'tu-1', page: 1, master: 'tu-1/1.jpg', redactions };
  const items = [{ id: itemId, item: closedItem('tu-1', [closedPage('tu-1', 1, { job })]) }];
  await room.prepare(grantId, { items });
  const after = await room.store.openPage(grantId, itemId, 1);
  expect(after?.page.version).not.toBe(before?.page.version);
  expect(after?.redactions).toHaveLength(1);
});

it('a damaged pack is an error, and is cut anew when it is lost', async () => {
  const room = await openGranted();
  const pack = toPackPath(packsDirOf(room.readingDir, grantId), room.key);
  const copy = join(room.root, 'copy.zip');
  cpSync(pack, copy);
  writeFileSync(pack, 'PK');
  await expect(room.store.openPage(grantId, itemId, 1)).rejects.toThrow(PackError);
  await removeGrant(room.readingDir, grantId);
  await room.prepare(grantId, { items: room.items });
  expect(await room.store.openPage(grantId, itemId, 1)).toBeDefined();
});
