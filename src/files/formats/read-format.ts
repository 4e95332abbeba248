import { open, type FileHandle } from 'node:fs/promises';
import { readSuffixes } from './read-suffixes.ts';
import { headBytes, recogniseFormat, type FileFormat } from './recognise-format.ts';
import { isCompressionRead, toCompressionName } from './tiff-compression.ts';
import { findTiffDirectory, openTiff, tiffTags, type TiffFile } from './tiff-directories.ts';

export interface RecognisedFormat extends FileFormat {
  /** Whether sharp's libvips can decode it. A single file may be damaged all the same. */
  readonly isRead: boolean;
}

/**
 * Recognises a file by its content; undefined for an empty file and an unknown format.
 *
 * @param frame page of a TIFF, from 0: each may be compressed in another way
 */
export async function readFormat(path: string, frame = 0): Promise<RecognisedFormat | undefined> {
  const file = await open(path, 'r');
  try {
    const head = new Uint8Array(headBytes);
    const { bytesRead } = await file.read(head, 0, headBytes, 0);
    const format = recogniseFormat(head.subarray(0, bytesRead));
    if (format?.name === 'TIFF') return await readTiffFormat(file, format, frame);
    const isRead = format?.kind === 'picture' && readSuffixes.has(format.suffix);
    return format && { ...format, isRead };
  } finally {
    await file.close();
  }
}

async function readTiffFormat(
  file: FileHandle,
  format: FileFormat,
  frame: number,
): Promise<RecognisedFormat> {
  try {
    const tiff = await openTiff(file);
    const camera = tiff && (await findCamera(tiff));
    if (camera !== undefined) return { ...camera, isRead: readSuffixes.has(camera.suffix) };
    const directory = tiff && (await findTiffDirectory(tiff, frame));
    const compression = directory?.get(tiffTags.compression) ?? 0;
    if (compression !== 0 && !(await isCompressionRead(compression))) {
      return { ...format, name: `TIFF, ${toCompressionName(compression)}`, isRead: false };
    }
  } catch (error) {
    // Cut off within its directories: it is reported as damaged when it is decoded.
    if (!(error instanceof RangeError)) throw error;
  }
  return { ...format, isRead: readSuffixes.has(format.suffix) };
}

/** The first directory of a camera's TIFF is a preview; the sensor data are in a subdirectory. */
async function findCamera({ first, readDirectory }: TiffFile): Promise<FileFormat | undefined> {
  const { get, has } = await readDirectory(first);
  if (has(tiffTags.dngVersion)) return { name: 'Adobe DNG', kind: 'camera', suffix: '.dng' };
  const isPreview = (get(tiffTags.newSubfileType) & 1) === 1;
  const isOfCamera = isPreview && has(tiffTags.subIfds) && has(tiffTags.make);
  return isOfCamera ? { name: 'RAW (NEF, ARW, PEF…)', kind: 'camera', suffix: '.nef' } : undefined;
}
