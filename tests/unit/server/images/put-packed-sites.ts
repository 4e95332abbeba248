import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { imageIndexOf } from '#src/build/sites/site-images.ts';
import { placeItem } from '#src/imaging/cut/place-item.ts';
import { writeImageIndex, type ImageLayout } from '#src/imaging/pack/image-index.ts';
import { buildPack } from '#src/imaging/pack/pack-file.ts';
import { putPack } from '#src/imaging/pack/pack-store.ts';

/** The only image of a page, below it; not its tile, which is read as a JPEG. */
export const imagePath = 'full/5,5/0/default.jpg';
export const facts = { width: 10, height: 10, tile: 512, sizes: [{ width: 5, height: 5 }] };

/** A folder for sites until the test ends. `put` puts out a site that shows page 1 of item `TU-01`. */
export function putPackedSites() {
  const root = mkdtempSync(join(tmpdir(), 'packed-sites-'));
  const [outDir, packsDir, derivativesDir] = ['dist', 'packs', 'derivatives'].map((name) =>
    join(root, name),
  ) as [string, string, string];
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const put = async (sequence: number, key: string, layout: ImageLayout = 'packed') => {
    const version = join(root, 'dist.sites', `20261123T00000${sequence}Z-${sequence}`);
    mkdirSync(join(version, 'client'), { recursive: true });
    await putPack(packsDir, key, buildPack(facts, new Map([[imagePath, Buffer.from(key)]])));
    const page = { ...facts, number: 1, lines: [] };
    await placeItem(derivativesDir, 'TU-01', [{ page, packs: [key], readingBytes: 1 }], {
      ...{ stamp: '', notices: [] },
    });
    const url = `https://${sequence}.example`;
    await writeImageIndex(imageIndexOf(version), derivativesDir, { layout, baseUrl: url });
    symlinkSync(join(version, 'client'), join(root, 'link'));
    renameSync(join(root, 'link'), outDir);
  };
  return { put, outDir, packsDir };
}
