import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildPack } from '#src/imaging/pack/pack-file.ts';
import { PackStore, putPack, readPackFacts, toPackPath } from '#src/imaging/pack/pack-store.ts';

const keyOf = (number: number) => number.toString(16).padStart(64, '0');

function openStore(mostOpen?: number) {
  const root = mkdtempSync(join(tmpdir(), 'packs-'));
  const packsDir = join(root, 'open');
  const store = new PackStore(packsDir, mostOpen);
  onTestFinished(() => {
    store.close();
    rmSync(root, { recursive: true });
  });
  const put = (number: number, dir = packsDir) => {
    const images = new Map([['full/1,1/0/default.jpg', Buffer.from(`image ${number}`)]]);
    return putPack(dir, keyOf(number), buildPack({ number }, images));
  };
  return { root, packsDir, store, put };
}

it('serves more packs at once than it keeps open', async () => {
  const { store, put } = openStore(2);
  const numbers = Array.from({ length: 20 }, (_, number) => number);
  await Promise.all(numbers.map((number) => put(number)));
  const images = await Promise.all(
    [...numbers, ...numbers].map(async (number) => {
      const pack = await store.open(keyOf(number));
      return (await pack.read('full/1,1/0/default.jpg'))?.toString();
    }),
  );
  expect(images).toEqual([...numbers, ...numbers].map((number) => `image ${number}`));
});

it('says that a pack is missing, and finds it once it is there', async () => {
  const { store, put, packsDir } = openStore();
  await expect(store.open(keyOf(1))).rejects.toThrow('ENOENT');
  expect(await readPackFacts(packsDir, keyOf(1))).toBeUndefined();
  await put(1);
  expect((await store.open(keyOf(1))).facts).toEqual({ number: 1 });
});

it('takes a damaged pack for none, and leaves no temporary file', async () => {
  const { put, packsDir } = openStore();
  await put(1);
  writeFileSync(toPackPath(packsDir, keyOf(1)), 'PK');
  expect(await readPackFacts(packsDir, keyOf(1))).toBeUndefined();
  await put(1);
  expect(await readPackFacts(packsDir, keyOf(1))).toEqual({ number: 1 });
  expect(readdirSync(packsDir)).toEqual(['00']);
});

it('has no name for anything outside itself', async () => {
  const { root, store, put } = openStore();
  const closed = join(root, 'closed');
  await put(7, closed);
  expect(existsSync(toPackPath(closed, keyOf(7)))).toBe(true);
  const names = [
    `../../closed/00/${keyOf(7)}`,
    `${keyOf(7)}/../../../closed/00/${keyOf(7)}`,
    keyOf(7).slice(1),
    keyOf(7).toUpperCase().replace('7', 'G'),
    '',
  ];
  for (const name of names) await expect(store.open(name)).rejects.toThrow('not the key of a pack');
  await expect(store.open(keyOf(7))).rejects.toThrow('ENOENT');
});
