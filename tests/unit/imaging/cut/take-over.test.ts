import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readPagePacks } from '#src/imaging/cut/place-item.ts';
import { adoptOldCuts } from '#src/imaging/pack/adopt-old-cuts.ts';
import { Pack } from '#src/imaging/pack/pack-file.ts';
import { toPackPath } from '#src/imaging/pack/pack-store.ts';
import { drawSlopes, jobOf, openWorkbench, shareCutPool } from '../read/workbench.ts';

shareCutPool();

/** A page in the cache of version 0.1: a folder of files, made from a pack of today. */
async function openOldCache() {
  const bench = await openWorkbench();
  await bench.put('a.jpg', await drawSlopes(700, 300).jpeg().toBuffer());
  await bench.cut([jobOf('a.jpg')]);
  const [placed] = await readPagePacks(bench.derivativesDir, 'tu-01-1');
  const key = placed?.packs[0] ?? '';
  const file = toPackPath(bench.packsDir, key);
  const pack = await Pack.open<Record<string, unknown>>(file);
  const cuts = join(bench.workDir, 'cuts');
  const dir = join(cuts, key.slice(0, 2), key);
  const put = async (path: string, bytes: Uint8Array | string) => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), bytes);
  };
  for (const path of [...pack.entries.keys(), 'full/max/0/default.jpg'])
    await put(join('image', path), (await pack.read(path)) ?? 'the widest once more');
  const { readingBytes, ...facts } = pack.facts;
  await put('page.json', JSON.stringify(facts));
  const images = new Map<string, Buffer | undefined>();
  for (const path of pack.entries.keys()) images.set(path, await pack.read(path));
  await pack.close();
  await rename(bench.packsDir, `${bench.packsDir}.away`);
  return { bench, key, dir, facts: { ...facts, readingBytes }, images, file, put };
}

it('a page cut by the version before becomes a pack, without being cut', async () => {
  const { bench, facts, images, file, key } = await openOldCache();
  expect(await adoptOldCuts(bench)).toBe(true);
  await bench.cut([]);
  expect(await bench.cut([jobOf('a.jpg')])).toMatchObject({ cut: 0, problems: [] });
  const pack = await Pack.open(file);
  expect(pack.facts).toEqual(facts);
  expect(new Set(pack.entries.keys())).toEqual(new Set(images.keys()));
  for (const [path, image] of images) expect(await pack.read(path)).toEqual(image);
  await pack.close();
  expect(await readdir(join(bench.packsDir, key.slice(0, 2)))).toEqual([`${key}.zip`]);
});

it('a page that was half written is cut anew', async () => {
  const { bench, put } = await openOldCache();
  await put('page.json', '{"width":');
  await adoptOldCuts(bench);
  await bench.cut([]);
  expect(await bench.cut([jobOf('a.jpg')])).toMatchObject({ cut: 1, problems: [] });
});

it('a store that is there is left alone', async () => {
  const { bench } = await openOldCache();
  await mkdir(bench.packsDir);
  expect(await adoptOldCuts(bench)).toBe(false);
  expect(await readdir(bench.workDir)).toEqual(['cuts']);
});
