import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import { tiffTags } from './tiff-directories.ts';

const results = new Map<number, Promise<boolean>>();

/**
 * Whether the libtiff in sharp has a decoder for a value of the tag Compression. It depends on how
 * it was built, so it is asked: with one pixel, whose data are nonsense. A decoder that is there
 * complains of the data.
 */
export function isCompressionRead(compression: number): Promise<boolean> {
  const known = results.get(compression) ?? tryDecoder(compression);
  results.set(compression, known);
  return known;
}

async function tryDecoder(compression: number): Promise<boolean> {
  try {
    await sharp(buildPixel(compression), { failOn: 'warning' }).stats();
    return true;
  } catch (error) {
    // https://gitlab.com/libtiff/libtiff/-/blob/master/libtiff/tif_codec.c, NotConfigured, and
    // tif_compress.c, TIFFNoDecode
    const message = error instanceof Error ? error.message : String(error);
    return !/support is not configured|decoding is not implemented/.test(message);
  }
}

/** A TIFF of one grey pixel: its directory at 8, one byte of data after it. */
function buildPixel(compression: number): Buffer {
  const [stripOffsets, rowsPerStrip, stripByteCounts] = [273, 278, 279];
  const entries: readonly (readonly [tag: number, value: number])[] = [
    [tiffTags.width, 1],
    [tiffTags.height, 1],
    [258, 8],
    [tiffTags.compression, compression],
    [262, 1],
    [stripOffsets, 8 + 2 + 8 * 12 + 4],
    [rowsPerStrip, 1],
    [stripByteCounts, 1],
  ];
  const bytes = Buffer.alloc(8 + 2 + entries.length * 12 + 4 + 1);
  bytes.write('II*\0\x08', 'latin1');
  bytes.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, value]] of entries.entries()) {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(3, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt16LE(value, at + 8);
  }
  return bytes;
}

/** https://www.awaresystems.be/imaging/tiff/tifftags/compression.html */
const names: Readonly<Record<number, string>> = {
  6: 'old-style JPEG',
  9: 'JBIG',
  10: 'JBIG',
  34_661: 'JBIG',
  34_712: 'JPEG 2000',
  34_713: 'Nikon NEF',
  34_715: 'JBIG2',
  34_887: 'LERC',
  34_892: 'lossy JPEG (DNG)',
  34_925: 'LZMA',
  50_000: 'ZSTD',
  50_001: 'WebP',
  50_002: 'JPEG XL',
};

export function toCompressionName(compression: number): string {
  return names[compression] ?? `compression ${compression}`;
}
