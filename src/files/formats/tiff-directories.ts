import { Buffer } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';

/** Tags of TIFF 6.0 and its supplements that are read here. */
export const tiffTags = {
  newSubfileType: 254,
  subfileType: 255,
  width: 256,
  height: 257,
  compression: 259,
  make: 271,
  xResolution: 282,
  yResolution: 283,
  subIfds: 330,
  dngVersion: 50_706,
} as const;

export interface TiffDirectory {
  /** The first value of a tag, or the place of its values where they do not fit; 0 if absent. */
  readonly get: (tag: number) => number;
  readonly has: (tag: number) => boolean;
  /** Place of the next directory; 0 after the last. */
  readonly next: number;
}

export interface TiffFile {
  readonly isBig: boolean;
  /** Place of the first directory. */
  readonly first: number;
  /** @throws RangeError at the end of the file */
  readonly readDirectory: (at: number) => Promise<TiffDirectory>;
  /** An unsigned number. @throws RangeError at the end of the file */
  readonly readNumber: (at: number, bytes: 2 | 4 | 8) => Promise<number>;
}

/**
 * Reads a TIFF's structure, not its pixels. Undefined when the file is none.
 * TIFF 6.0, section 2; BigTIFF by https://www.awaresystems.be/imaging/tiff/bigtiff.html
 *
 * @throws RangeError at the end of the file
 */
export async function openTiff(file: FileHandle): Promise<TiffFile | undefined> {
  const order = (await readBytes(file, 0, 2)).toString('latin1');
  if (order !== 'II' && order !== 'MM') return undefined;
  const isLittle = order === 'II';
  const readNumber = async (at: number, bytes: 2 | 4 | 8): Promise<number> =>
    toNumber(await readBytes(file, at, bytes), isLittle);
  const version = await readNumber(2, 2);
  if (version !== 42 && version !== 43) return undefined;
  const isBig = version === 43;
  const first = await readNumber(isBig ? 8 : 4, isBig ? 8 : 4);
  const readDirectory = (at: number) => readEntries(file, { isLittle, isBig, readNumber }, at);
  return { isBig, first, readDirectory, readNumber };
}

/**
 * The directory of a page, from 0; undefined if the file has fewer.
 *
 * @throws RangeError at the end of the file
 */
export async function findTiffDirectory(
  { first, readDirectory }: TiffFile,
  frame: number,
): Promise<TiffDirectory | undefined> {
  let at = first;
  for (let index = 0; at !== 0; index += 1) {
    const directory = await readDirectory(at);
    if (index === frame) return directory;
    at = directory.next;
  }
  return undefined;
}

async function readEntries(
  file: FileHandle,
  { isLittle, isBig, readNumber }: Pick<TiffFile, 'isBig' | 'readNumber'> & { isLittle: boolean },
  at: number,
): Promise<TiffDirectory> {
  const [countBytes, entryBytes, valueAt] = isBig ? ([8, 20, 12] as const) : ([2, 12, 8] as const);
  const entries = await readNumber(at, countBytes);
  if (entries > 65_535) throw new RangeError('entries');
  const first = at + countBytes;
  const bytes = await readBytes(file, first, entries * entryBytes);
  const values = new Map<number, number>();
  for (let start = 0; start < bytes.length; start += entryBytes) {
    const tag = toNumber(bytes.subarray(start, start + 2), isLittle);
    const isShort = toNumber(bytes.subarray(start + 2, start + 4), isLittle) === 3;
    const value = bytes.subarray(start + valueAt, start + valueAt + (isShort ? 2 : 4));
    values.set(tag, toNumber(value, isLittle));
  }
  return {
    get: (tag) => values.get(tag) ?? 0,
    has: (tag) => values.has(tag),
    next: await readNumber(first + entries * entryBytes, isBig ? 8 : 4),
  };
}

async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  if (bytesRead < length) throw new RangeError('end of file');
  return bytes;
}

function toNumber(bytes: Buffer, isLittle: boolean): number {
  if (bytes.length === 8) {
    const value = Number(isLittle ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE());
    if (!Number.isSafeInteger(value)) throw new RangeError('offset');
    return value;
  }
  return isLittle ? bytes.readUIntLE(0, bytes.length) : bytes.readUIntBE(0, bytes.length);
}
