import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import type { GateHit } from '#src/gate/match/hit.ts';
import { buildFactMatcher } from '#src/gate/match/compile.ts';
import { buildMatcher } from '#src/gate/match/matcher.ts';
import { searchPacks } from '#src/gate/search-packs.ts';
import { buildPack } from '#src/imaging/pack/pack-file.ts';
import { putPack, toPackPath } from '#src/imaging/pack/pack-store.ts';

const key = 'a'.repeat(64);
const path = 'full/8,8/0/default.jpg';

const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#ddd' } });

async function search(
  image: Buffer,
  options: { allowed?: string[]; searched?: string[]; size?: number; damage?: boolean } = {},
) {
  const packsDir = mkdtempSync(join(tmpdir(), 'gate-packs-'));
  onTestFinished(() => rmSync(packsDir, { recursive: true }));
  await putPack(packsDir, key, buildPack({}, new Map([[path, image]])));
  if (options.damage) writeFileSync(toPackPath(packsDir, key), 'PK');
  const hits: GateHit[] = [];
  const gate = {
    facts: buildFactMatcher([]),
    fingerprints: { matcher: buildMatcher([]), sizes: new Set([options.size ?? -1]) },
    report: (hit: GateHit) => hits.push(hit),
  };
  const pages = [{ itemSlug: 'TU-01', page: 1, packs: [key] }];
  const packed = { packsDir, pages, findSearched: () => options.searched };
  await searchPacks(packed, new Set(options.allowed ?? ['iiif/TU-01/1']), gate);
  return hits.map(({ kind, output }) => [kind, output]);
}

it('finds nothing in the images of open pages', async () => {
  expect(await search(await picture().jpeg().toBuffer())).toEqual([]);
});

it('finds a page that is not open', async () => {
  const image = await picture().jpeg().toBuffer();
  expect(await search(image, { allowed: ['iiif/TU-01/2'] })).toEqual([
    ['unlisted-image', 'iiif/TU-01/1'],
  ]);
});

it('finds metadata in an image, unless the pack was searched before', async () => {
  const image = await picture()
    .withExif({ IFD0: { Copyright: 'ai đó' } })
    .jpeg()
    .toBuffer();
  const hit = ['image-metadata', `iiif/TU-01/1/${path}`];
  expect(await search(image)).toEqual([hit]);
  expect(await search(image, { searched: ['b'.repeat(64)] })).toEqual([hit]);
  expect(await search(image, { searched: [key] })).toEqual([]);
});

it('finds that a pack is damaged', async () => {
  const image = await picture().jpeg().toBuffer();
  expect(await search(image, { damage: true })).toEqual([['unreadable', 'iiif/TU-01/1']]);
});
