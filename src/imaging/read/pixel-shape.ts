import { open, type FileHandle } from 'node:fs/promises';

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
    const head = await readAt(file, 0, 64);
    const resolution = readJfif(head) ?? readPng(head) ?? (await readTiff(file, head, frame));
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
async function readTiff(
  file: FileHandle,
  head: Buffer,
  frame: number,
): Promise<Resolution | undefined> {
  const order = head.toString('latin1', 0, 2);
  const isLittle = order === 'II';
  if (!isLittle && order !== 'MM') return undefined;
  const number = (bytes: Buffer, at: number, length: 2 | 4): number =>
    isLittle ? bytes.readUIntLE(at, length) : bytes.readUIntBE(at, length);
  // BigTIFF is for scans too large to be faxes.
  if (number(head, 2, 2) !== 42) return undefined;
  let directory = number(head, 4, 4);
  for (let index = 0; index <= frame && directory !== 0; index += 1) {
    const count = number(await readAt(file, directory, 2), 0, 2);
    const entries = await readAt(file, directory + 2, count * 12 + 4);
    if (index === frame) {
      const find = async (tag: number): Promise<number> => {
        for (let at = 0; at < count * 12; at += 12) {
          if (number(entries, at, 2) !== tag) continue;
          const value = await readAt(file, number(entries, at + 8, 4), 8);
          return number(value, 0, 4) / number(value, 4, 4);
        }
        return 0;
      };
      return { across: await find(xResolution), down: await find(yResolution) };
    }
    directory = number(entries, count * 12, 4);
  }
  return undefined;
}

const xResolution = 282;
const yResolution = 283;

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  if (bytesRead < length && position > 0) throw new RangeError('end of file');
  return bytes;
}
