import sharp from 'sharp';
import type { Region } from '#src/domain/values.ts';
import type { RegionImages } from '#src/domain/page-images.ts';
import { openMaster, type UprightMaster } from '../read/master.ts';
import { buildPack } from '../pack/pack-file.ts';
import { putPack, readPackFacts } from '../pack/pack-store.ts';
import { jpegQuality, toRegionKey } from '../settings.ts';
import { toRegionPath, toRegionSizes } from './sizes.ts';
import type { MasterPage } from '../read/source-page.ts';
import { toTemporaryPath } from '#src/files/temporary.ts';

/** A cut region, and the key of its pack. */
export interface CutRegion {
  readonly images: RegionImages;
  readonly key: string;
}

/**
 * Cuts regions of a page into packs of their own: adding a region to an exhibit re-cuts
 * neither tiles nor other regions. The master is opened only if a region is missing.
 */
export async function cutRegions(
  masterPage: MasterPage,
  regions: readonly Region[],
  { packsDir, sha256 }: { readonly packsDir: string; readonly sha256: string },
): Promise<readonly CutRegion[]> {
  const cut: CutRegion[] = [];
  let master: UprightMaster | undefined;
  const spool = toTemporaryPath(packsDir);
  try {
    for (const region of regions) {
      const key = toRegionKey(sha256, masterPage, region);
      let images = await readPackFacts<RegionImages>(packsDir, key);
      if (images === undefined) {
        master ??= await openMaster(masterPage, spool);
        images = await cutRegion(master, region, { packsDir, key });
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
  { packsDir, key }: { readonly packsDir: string; readonly key: string },
): Promise<RegionImages | undefined> {
  const width = Math.min(region.width, master.width - region.x);
  const height = Math.min(region.height, master.height - region.y);
  if (width <= 0 || height <= 0) return undefined;
  const cut: RegionImages = { ...region, sizes: toRegionSizes({ width, height }) };
  const { data, info } = await master
    .open()
    .extract({ left: region.x, top: region.y, width, height })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const raw = { width, height, channels: info.channels };
  const images = new Map<string, Uint8Array>();
  for (const size of cut.sizes) {
    const image = sharp(data, { raw, limitInputPixels: false })
      .resize({ ...size, fit: 'fill' })
      .jpeg({ quality: jpegQuality, progressive: true });
    images.set(toRegionPath(region, size), await image.toBuffer());
  }
  await putPack(packsDir, key, buildPack(cut, images));
  return cut;
}
