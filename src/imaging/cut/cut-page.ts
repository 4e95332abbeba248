import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { ImageSize, PageImages, TextLine } from '#src/domain/page-images.ts';
import { openMaster, type UprightMaster } from '../read/master.ts';
import type { TextNotes } from '../pdf/text-layer.ts';
import type { MasterPage } from '../read/source-page.ts';
import { jpegQuality, tileSide } from '../settings.ts';
import { toReadingSizes, toStripSizes } from './sizes.ts';
import type { Orientation } from '../words/turn-box.ts';

/** Properties of a cut page: stored in the cache as `page.json`. */
export interface CutPage extends Omit<PageImages, 'number' | 'lines'> {
  /** Orientation of the stored pixels; absent if they are upright. */
  readonly orientation?: Orientation;
  /** The embedded text of a PDF page. */
  readonly textLayer?: readonly TextLine[];
  readonly textNotes?: TextNotes;
  /** Size of the upright scan as stored, if its pixels were not square. */
  readonly stored?: ImageSize;
}

/**
 * Cuts tiles and reading sizes of one master: `<dir>/image/` as an IIIF Image 3 level-0 tree
 * without `info.json`, and `<dir>/page.json`, written last. `dir` must not exist.
 */
export async function cutPage(masterPage: MasterPage, dir: string): Promise<CutPage> {
  const imageDir = join(dir, 'image');
  await mkdir(dir, { recursive: true });
  const master = await openMaster(masterPage, join(dir, 'spool.v'));
  try {
    await master
      .open()
      .jpeg({ quality: jpegQuality })
      .tile({ size: tileSide, layout: 'iiif3' })
      .toFile(imageDir);
    // Deletes two files that libvips adds: a run record, and one without an address.
    await rm(join(dir, 'vips-properties.xml'), { force: true });
    await rm(join(imageDir, 'info.json'), { force: true });
    await cutReadingSizes(master, imageDir);
  } finally {
    await master.close();
  }
  const { width, height, dpi, orientation, textLayer, textNotes, stored } = master;
  const page: CutPage = {
    width,
    height,
    ...(dpi === undefined ? {} : { dpi }),
    ...(orientation === undefined ? {} : { orientation }),
    sizes: toReadingSizes(master),
    tile: tileSide,
    ...(textLayer === undefined ? {} : { textLayer }),
    ...(textNotes === undefined ? {} : { textNotes }),
    ...(stored === undefined ? {} : { stored }),
  };
  await writeFile(join(dir, 'page.json'), JSON.stringify(page));
  return page;
}

async function cutReadingSizes(master: UprightMaster, imageDir: string): Promise<void> {
  const sizes = toReadingSizes(master);
  const widest = sizes.at(-1) ?? master;
  // Smaller sizes are scaled from the largest: a quarter of the work, without visible difference.
  const { data, info } = await master
    .open()
    .resize({ ...widest, fit: 'fill' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const files = [
    ...sizes.map((size) => ({ size, path: toSizePath(imageDir, size) })),
    ...toStripSizes(master).map((size) => ({ size, path: toStripPath(imageDir, size) })),
  ];
  for (const { size, path } of files) {
    await mkdir(dirname(path), { recursive: true });
    await sharp(data, { raw, limitInputPixels: false })
      .resize({ width: size.width, height: size.height, fit: 'fill' })
      .jpeg({ quality: jpegQuality })
      .toFile(path);
  }
  const max = join(imageDir, 'full/max/0/default.jpg');
  await mkdir(dirname(max), { recursive: true });
  await rm(max, { force: true });
  const from = toSizePath(imageDir, widest);
  await link(from, max).catch(() => copyFile(from, max));
}

function toStripPath(imageDir: string, { width }: ImageSize): string {
  return join(imageDir, `full/${width},/0/default.jpg`);
}

function toSizePath(imageDir: string, { width, height }: ImageSize): string {
  return join(imageDir, `full/${width},${height}/0/default.jpg`);
}
