import { Buffer } from 'node:buffer';
import { open, type FileHandle } from 'node:fs/promises';

/** A chain of more directories is a loop or a slip. */
const mostFrames = 20_000;

/**
 * Pages of a TIFF, by their places in the file: smaller copies and masks among them are none.
 * Only the directories are read, not the pixels. Empty when it is no TIFF.
 * TIFF 6.0, section 2; BigTIFF by https://www.awaresystems.be/imaging/tiff/bigtiff.html
 */
export async function listTiffFrames(path: string): Promise<readonly number[]> {
  const file = await open(path, 'r');
  try {
    return await readDirectories(file);
  } catch (error) {
    // What is wrong with the file is told when it is cut.
    if (error instanceof RangeError) return [];
    throw error;
  } finally {
    await file.close();
  }
}

interface Reader {
  number(position: number, bytes: 2 | 4 | 8): Promise<number>;
}

async function readDirectories(file: FileHandle): Promise<readonly number[]> {
  const order = await readBytes(file, 0, 2);
  const isLittle = order.toString('latin1') === 'II';
  if (!isLittle && order.toString('latin1') !== 'MM') return [];
  const reader: Reader = {
    number: async (position, bytes) => toNumber(await readBytes(file, position, bytes), isLittle),
  };
  const version = await reader.number(2, 2);
  if (version !== 42 && version !== 43) return [];
  const big = version === 43;
  const offset = big ? 8 : 4;
  const frames: number[] = [];
  let at = await reader.number(big ? 8 : 4, offset);
  for (let index = 0; at !== 0 && index < mostFrames; index += 1) {
    const entries = await reader.number(at, big ? 8 : 2);
    const [first, entry] = [at + (big ? 8 : 2), big ? 20 : 12];
    const isPage = (await readSubfileType(reader, first, entry)) % 2 === 0;
    if (isPage) frames.push(index);
    at = await reader.number(first + entries * entry, offset);
  }
  return frames;
}

/** NewSubfileType stands first where it stands at all: tags are in ascending order. */
async function readSubfileType(reader: Reader, first: number, entry: number): Promise<number> {
  const isSubfileType = (await reader.number(first, 2)) === 254;
  return isSubfileType ? reader.number(first + (entry === 20 ? 12 : 8), 4) : 0;
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
