import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Region } from '#src/domain/values.ts';
import type { RegionImages } from '#src/domain/page-images.ts';
import { openMaster, type UprightMaster } from '../read/master.ts';
import { jpegQuality, toCachePath, toRegionKey } from '../settings.ts';
import { toRegionPath, toRegionSizes } from './sizes.ts';
import type { MasterPage } from '../read/source-page.ts';
import { toTemporaryPath } from '#src/files/temporary.ts';

/** A cut region, and its folder in the cache. */
export interface CutRegion {
  readonly images: RegionImages;
  readonly key: string;
}

/**
 * Cuts regions of a page into the cache, each separately: adding a region to an exhibit re-cuts
 * neither tiles nor other regions. The master is opened only if a region is missing.
 */
export async function cutRegions(
  masterPage: MasterPage,
  regions: readonly Region[],
  { cacheDir, sha256 }: { readonly cacheDir: string; readonly sha256: string },
): Promise<readonly CutRegion[]> {
  const cut: CutRegion[] = [];
  let master: UprightMaster | undefined;
  const spool = toTemporaryPath(cacheDir);
  try {
    for (const region of regions) {
      const key = toRegionKey(sha256, masterPage, region);
      const target = toCachePath(cacheDir, key);
      let images = await readRegionImages(target);
      if (images === undefined) {
        master ??= await openMaster(masterPage, spool);
        images = await cutRegion(master, region, target, cacheDir);
      }
      if (images !== undefined) cut.push({ images, key });
    }
  } finally {
    await master?.close();
  }
  return cut;
}

/** Undefined for a region outside the page. */
async function cutRegion(
  master: UprightMaster,
  region: Region,
  target: string,
  cacheDir: string,
): Promise<RegionImages | undefined> {
  const width = Math.min(region.width, master.width - region.x);
  const height = Math.min(region.height, master.height - region.y);
  if (width <= 0 || height <= 0) return undefined;
  const images: RegionImages = { ...region, sizes: toRegionSizes({ width, height }) };
  const temporary = toTemporaryPath(cacheDir);
  try {
    const { data, info } = await master
      .open()
      .extract({ left: region.x, top: region.y, width, height })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const raw = { width, height, channels: info.channels };
    for (const size of images.sizes) {
      const path = join(temporary, 'image', toRegionPath(region, size));
      await mkdir(dirname(path), { recursive: true });
      await sharp(data, { raw, limitInputPixels: false })
        .resize({ ...size, fit: 'fill' })
        .jpeg({ quality: jpegQuality, progressive: true })
        .toFile(path);
    }
    await writeFile(join(temporary, 'page.json'), JSON.stringify(images));
    await mkdir(dirname(target), { recursive: true });
    // Another process may have cut the same meanwhile: its result is kept.
    await rename(temporary, target).catch(async (error: unknown) => {
      if ((await readRegionImages(target)) === undefined) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return images;
}

async function readRegionImages(dir: string): Promise<RegionImages | undefined> {
  try {
    return JSON.parse(await readFile(join(dir, 'page.json'), 'utf8')) as RegionImages;
  } catch {
    return undefined;
  }
}
