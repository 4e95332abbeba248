import { open, type FileHandle } from 'node:fs/promises';
import { openTiff, tiffTags, type TiffDirectory } from '#src/files/formats/tiff-directories.ts';

/** Pages of a TIFF, by their places in the file. */
export type TiffReading =
  | {
      readonly kind: 'pages';
      readonly frames: readonly number[];
      /** How many directories the file has, pages or not. */
      readonly count: number;
      /** Directories taken for thumbnails though the file does not mark them so. */
      readonly thumbnails: readonly TiffFrame[];
    }
  /** Only reduced copies stand in the chain of directories; the picture itself, if any, is elsewhere. */
  | { readonly kind: 'no-page' }
  /** The chain leads back to itself, or is longer than any file of pages. */
  | { readonly kind: 'loop' }
  /** The chain leads out of the file after `read` directories. */
  | { readonly kind: 'broken'; readonly read: number };

interface TiffFrame {
  readonly index: number;
  readonly width: number;
  readonly height: number;
}

interface Frame extends TiffFrame {
  /** Marked as a smaller copy or a mask. */
  readonly isAside: boolean;
}

const mostFrames = 20_000;

/**
 * Reads the directories of a TIFF, not its pixels. Undefined when it is none: what is wrong with it
 * is told when it is cut.
 */
export async function readTiffFrames(path: string): Promise<TiffReading | undefined> {
  const file = await open(path, 'r');
  try {
    return await readChain(file);
  } finally {
    await file.close();
  }
}

async function readChain(file: FileHandle): Promise<TiffReading | undefined> {
  const frames: Frame[] = [];
  try {
    const tiff = await openTiff(file);
    if (tiff === undefined) return undefined;
    const seen = new Set<number>();
    for (let at = tiff.first; at !== 0;) {
      if (seen.has(at) || seen.size >= mostFrames) return { kind: 'loop' };
      seen.add(at);
      const directory = await tiff.readDirectory(at);
      frames.push(toFrame(directory, frames.length));
      at = directory.next;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return frames.length === 0 ? undefined : { kind: 'broken', read: frames.length };
  }
  return frames.length === 0 ? undefined : toPages(frames);
}

function toFrame(directory: TiffDirectory, index: number): Frame {
  const { get } = directory;
  // Bit 0: reduced, bit 2: mask. The older tag says 2 for reduced.
  const isAside = (get(tiffTags.newSubfileType) & 0b101) !== 0 || get(tiffTags.subfileType) === 2;
  return { index, width: get(tiffTags.width), height: get(tiffTags.height), isAside };
}

function toPages(frames: readonly Frame[]): TiffReading {
  const whole = frames.filter(({ isAside }) => !isAside);
  if (whole.length === 0) return { kind: 'no-page' };
  const largest = whole.reduce((most, one) => (areaOf(one) > areaOf(most) ? one : most));
  const thumbnails = whole.filter((one, position) =>
    [whole[position - 1], whole[position + 1], largest].some(
      (other) => other && isThumbnailOf(one, other),
    ),
  );
  const unlike = new Set(thumbnails.map(({ index }) => index));
  return {
    kind: 'pages',
    frames: whole.map(({ index }) => index).filter((index) => !unlike.has(index)),
    count: frames.length,
    thumbnails: thumbnails.map(({ index, width, height }) => ({ index, width, height })),
  };
}

/** No sheet is scanned at so few pixels beside one of the same shape at more than sixteen times. */
const longestThumbnail = 512;

function isThumbnailOf(small: TiffFrame, large: TiffFrame): boolean {
  if (Math.max(small.width, small.height) > longestThumbnail) return false;
  if (areaOf(small) * 16 > areaOf(large)) return false;
  const shape = (small.width * large.height) / (small.height * large.width);
  return Math.abs(shape - 1) < 0.05;
}

function areaOf({ width, height }: TiffFrame): number {
  return width * height;
}
