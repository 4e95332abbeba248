import { open, type FileHandle } from 'node:fs/promises';
import { findTiffDirectory, openTiff, tiffTags } from '#src/files/formats/tiff-directories.ts';

/** Horizontal and vertical resolution of a scan as stored, per inch or any other unit. */
export interface Resolution {
  readonly across: number;
  readonly down: number;
}

/** A smaller difference is a scanner's rounding. */
const leastDifference = 0.02;
/** Fax has 204 × 98; a larger ratio is a mistake. */
const mostDifference = 4;

/** Scale factors that make a scan's pixels square; 1 and 1 for most. */
export function toStretch(resolution: Resolution | undefined): Resolution {
  const { across = 0, down = 0 } = resolution ?? {};
  const ratio = across / down;
  const difference = Math.max(ratio, 1 / ratio);
  if (!(difference > 1 + leastDifference && difference < mostDifference)) {
    return { across: 1, down: 1 };
  }
  return ratio > 1 ? { across: 1, down: ratio } : { across: 1 / ratio, down: 1 };
}

/**
 * Reads the resolution in both directions from a TIFF, JPEG or PNG, because sharp returns only one.
 * Undefined if the file has none, or an impossible one.
 *
 * @param frame page of a TIFF, from 0
 */
export async function readResolution(path: string, frame = 0): Promise<Resolution | undefined> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(64);
    await file.read(head, 0, head.length, 0);
    const resolution = readJfif(head) ?? readPng(head) ?? (await readTiff(file, frame));
    if (resolution === undefined) return undefined;
    const { across, down } = resolution;
    return across > 0 && down > 0 && Number.isFinite(across / down) ? resolution : undefined;
  } catch (error) {
    // A file truncated in its header is reported when it is decoded.
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * JFIF 1.02: `FFD8 FFE0 length "JFIF\0" version units Xdensity Ydensity`; with units 0 they are an
 * aspect ratio.
 */
function readJfif(head: Buffer): Resolution | undefined {
  if (head.readUInt16BE(0) !== 0xff_d8 || head.toString('latin1', 6, 10) !== 'JFIF')
    return undefined;
  return { across: head.readUInt16BE(14), down: head.readUInt16BE(16) };
}

/** https://www.w3.org/TR/png/#11pHYs, if it directly follows the header, as encoders write it. */
function readPng(head: Buffer): Resolution | undefined {
  if (head.toString('latin1', 1, 4) !== 'PNG' || head.toString('latin1', 37, 41) !== 'pHYs')
    return undefined;
  return { across: head.readUInt32BE(41), down: head.readUInt32BE(45) };
}

/** TIFF 6.0, section 8: XResolution and YResolution, in the page's directory. */
async function readTiff(file: FileHandle, frame: number): Promise<Resolution | undefined> {
  const tiff = await openTiff(file);
  // BigTIFF is for scans too large to be faxes.
  if (tiff === undefined || tiff.isBig) return undefined;
  const directory = await findTiffDirectory(tiff, frame);
  if (directory === undefined) return undefined;
  const readFraction = async (tag: number): Promise<number> => {
    if (!directory.has(tag)) return 0;
    const at = directory.get(tag);
    return (await tiff.readNumber(at, 4)) / (await tiff.readNumber(at + 4, 4));
  };
  const { xResolution, yResolution } = tiffTags;
  return { across: await readFraction(xResolution), down: await readFraction(yResolution) };
}
