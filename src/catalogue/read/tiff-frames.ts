import { Buffer } from 'node:buffer';
import { open, type FileHandle } from 'node:fs/promises';

/** Pages of a TIFF, by their places in the file. */
export type TiffReading =
  | {
      readonly kind: 'pages';
      readonly frames: readonly number[];
      /** How many directories the file has, pages or not. */
      readonly count: number;
      /** Directories taken for thumbnails though the file does not mark them so. */
      readonly thumbnails: readonly TiffDirectory[];
    }
  /** Only reduced copies stand in the chain of directories; the picture itself, if any, is elsewhere. */
  | { readonly kind: 'no-page' }
  /** The chain leads back to itself, or is longer than any file of pages. */
  | { readonly kind: 'loop' }
  /** The chain leads out of the file after `read` directories. */
  | { readonly kind: 'broken'; readonly read: number };

export interface TiffDirectory {
  readonly index: number;
  readonly width: number;
  readonly height: number;
}

interface Directory extends TiffDirectory {
  /** Marked as a smaller copy or a mask. */
  readonly isAside: boolean;
}

const mostFrames = 20_000;

/**
 * Reads the directories of a TIFF, not its pixels. Undefined when it is none: what is wrong with it
 * is told when it is cut.
 * TIFF 6.0, section 2; BigTIFF by https://www.awaresystems.be/imaging/tiff/bigtiff.html
 */
export async function readTiffFrames(path: string): Promise<TiffReading | undefined> {
  const file = await open(path, 'r');
  try {
    return await readChain(file);
  } finally {
    await file.close();
  }
}

interface Reader {
  readonly isLittle: boolean;
  readonly isBig: boolean;
  readonly number: (position: number, bytes: 2 | 4 | 8) => Promise<number>;
}

async function readChain(file: FileHandle): Promise<TiffReading | undefined> {
  const directories: Directory[] = [];
  try {
    const reader = await openReader(file);
    if (reader === undefined) return undefined;
    const seen = new Set<number>();
    let at = await reader.number(reader.isBig ? 8 : 4, reader.isBig ? 8 : 4);
    while (at !== 0) {
      if (seen.has(at) || seen.size >= mostFrames) return { kind: 'loop' };
      seen.add(at);
      const { directory, next } = await readDirectory(file, reader, at, directories.length);
      directories.push(directory);
      at = next;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return directories.length === 0 ? undefined : { kind: 'broken', read: directories.length };
  }
  return directories.length === 0 ? undefined : toPages(directories);
}

async function openReader(file: FileHandle): Promise<Reader | undefined> {
  const order = (await readBytes(file, 0, 2)).toString('latin1');
  if (order !== 'II' && order !== 'MM') return undefined;
  const isLittle = order === 'II';
  const number = async (position: number, bytes: 2 | 4 | 8): Promise<number> =>
    toNumber(await readBytes(file, position, bytes), isLittle);
  const version = await number(2, 2);
  if (version !== 42 && version !== 43) return undefined;
  return { isLittle, isBig: version === 43, number };
}

const tags = { newSubfileType: 254, subfileType: 255, width: 256, height: 257 } as const;

async function readDirectory(
  file: FileHandle,
  { isLittle, isBig, number }: Reader,
  at: number,
  index: number,
): Promise<{ readonly directory: Directory; readonly next: number }> {
  const [countBytes, entryBytes, valueAt] = isBig ? ([8, 20, 12] as const) : ([2, 12, 8] as const);
  const entries = await number(at, countBytes);
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
  const get = (tag: number): number => values.get(tag) ?? 0;
  // Bit 0: reduced, bit 2: mask. The older tag says 2 for reduced.
  const isAside = (get(tags.newSubfileType) & 0b101) !== 0 || get(tags.subfileType) === 2;
  const directory = { index, width: get(tags.width), height: get(tags.height), isAside };
  return { directory, next: await number(first + entries * entryBytes, isBig ? 8 : 4) };
}

function toPages(directories: readonly Directory[]): TiffReading {
  const whole = directories.filter(({ isAside }) => !isAside);
  if (whole.length === 0) return { kind: 'no-page' };
  const largest = whole.reduce((most, one) => (areaOf(one) > areaOf(most) ? one : most));
  const thumbnails = whole.filter((one, place) =>
    [whole[place - 1], whole[place + 1], largest].some(
      (other) => other && isThumbnailOf(one, other),
    ),
  );
  const unlike = new Set(thumbnails.map(({ index }) => index));
  return {
    kind: 'pages',
    frames: whole.map(({ index }) => index).filter((index) => !unlike.has(index)),
    count: directories.length,
    thumbnails: thumbnails.map(({ index, width, height }) => ({ index, width, height })),
  };
}

/** No sheet is scanned at so few pixels beside one of the same shape at more than sixteen times. */
const longestThumbnail = 512;

function isThumbnailOf(small: TiffDirectory, large: TiffDirectory): boolean {
  if (Math.max(small.width, small.height) > longestThumbnail) return false;
  if (areaOf(small) * 16 > areaOf(large)) return false;
  const shape = (small.width * large.height) / (small.height * large.width);
  return Math.abs(shape - 1) < 0.05;
}

function areaOf({ width, height }: TiffDirectory): number {
  return width * height;
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
