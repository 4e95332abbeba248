import { unzipSync } from 'fflate';
import sharp from 'sharp';
import type { ImageSize, PageImages, TextLine } from '#src/domain/page-images.ts';
import { openMaster, type UprightMaster } from '../read/master.ts';
import type { TextNotes } from '../pdf/text-layer.ts';
import type { MasterPage } from '../read/source-page.ts';
import { jpegQuality, tileSide } from '../settings.ts';
import { toReadingSizes, toSizePath, toStripPath, toStripSizes } from './sizes.ts';
import type { Orientation } from '../words/turn-box.ts';

/** What is known of a cut page's images: in its pack. */
export interface PackedFacts extends Omit<PageImages, 'number' | 'lines'> {
  /** Orientation of the stored pixels; absent if they are upright. */
  readonly orientation?: Orientation;
  /** Size of the upright scan as stored, if its pixels were not square. */
  readonly stored?: ImageSize;
  /** Bytes of the widest reading size: what the page takes in a PDF. */
  readonly readingBytes: number;
  /** The text of the page is beside its pack. */
  readonly hasText?: true;
}

/** The embedded text of a PDF page: beside its pack, because redactions may hide some of it. */
export interface EmbeddedText {
  readonly textLayer?: readonly TextLine[];
  readonly textNotes?: TextNotes;
}

/** What was cut of one page: what its pack holds, and what lies beside it. */
export interface CutImages {
  readonly facts: PackedFacts;
  readonly text: EmbeddedText;
  /** JPEG files by their IIIF path: tiles, reading sizes, thumbnails. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/**
 * Cuts tiles and reading sizes of one master.
 *
 * @param spoolPath where a huge image may be spooled; removed at the end
 */
export async function cutPage(masterPage: MasterPage, spoolPath: string): Promise<CutImages> {
  const master = await openMaster(masterPage, spoolPath);
  try {
    const tiles = await cutTiles(master);
    const sizes = await cutReadingSizes(master);
    const { width, height, dpi, orientation, textLayer, textNotes, stored } = master;
    const text = {
      ...(textLayer === undefined ? {} : { textLayer }),
      ...(textNotes === undefined ? {} : { textNotes }),
    };
    const readingSizes = toReadingSizes(master);
    const facts: PackedFacts = {
      width,
      height,
      ...(dpi === undefined ? {} : { dpi }),
      ...(orientation === undefined ? {} : { orientation }),
      sizes: readingSizes,
      tile: tileSide,
      readingBytes: weighReadingSize(readingSizes, sizes),
      ...(stored === undefined ? {} : { stored }),
      ...(Object.keys(text).length === 0 ? {} : { hasText: true as const }),
    };
    // A reading size may equal the tile that covers the page: it is the one that is kept.
    return { facts, text, images: new Map([...tiles, ...sizes]) };
  } finally {
    await master.close();
  }
}

/** Bytes of the widest of `sizes` among `images`. */
export function weighReadingSize(
  sizes: readonly ImageSize[],
  images: ReadonlyMap<string, Uint8Array>,
): number {
  const widest = sizes.at(-1);
  return (widest && images.get(toSizePath(widest))?.length) ?? 0;
}

/** libvips writes the tiles into a ZIP file in memory: no file and no folder for each. */
async function cutTiles(master: UprightMaster): Promise<Map<string, Uint8Array>> {
  const zip = await master
    .open()
    .jpeg({ quality: jpegQuality })
    .tile({ size: tileSide, layout: 'iiif3', container: 'zip', basename: zipRoot })
    .toBuffer();
  const prefix = `${zipRoot}/`;
  const tiles = Object.entries(unzipSync(zip)).filter(([name]) => name.endsWith('.jpg'));
  return new Map(tiles.map(([name, bytes]) => [name.slice(prefix.length), bytes]));
}

const zipRoot = 'image';

async function cutReadingSizes(master: UprightMaster): Promise<Map<string, Uint8Array>> {
  const sizes = toReadingSizes(master);
  const widest = sizes.at(-1) ?? master;
  // Smaller sizes are scaled from the largest: a quarter of the work, without visible difference.
  const { data, info } = await master
    .open()
    .resize({ ...widest, fit: 'fill' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const wanted = [
    ...sizes.map((size) => ({ size, path: toSizePath(size) })),
    ...toStripSizes(master).map((size) => ({ size, path: toStripPath(size) })),
  ];
  const images = new Map<string, Uint8Array>();
  for (const { size, path } of wanted) {
    const image = sharp(data, { raw, limitInputPixels: false })
      .resize({ width: size.width, height: size.height, fit: 'fill' })
      .jpeg({ quality: jpegQuality });
    images.set(path, await image.toBuffer());
  }
  return images;
}
