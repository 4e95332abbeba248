import { inflateSync } from 'node:zlib';
import { type Inner, limits, UnreadableError } from './packing.ts';

/**
 * Compressed texts of a PNG: zTXt, iTXt, iCCP (PNG 3rd ed., 11.3.3). Uncompressed ones are searched
 * directly.
 */
export function readPngTexts(bytes: Uint8Array): readonly Inner[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const texts: Inner[] = [];
  for (let at = 8; at + 12 <= view.length;) {
    const size = view.readUInt32BE(at);
    const kind = view.toString('latin1', at + 4, at + 8);
    const data = view.subarray(at + 8, at + 8 + size);
    const packed = packedPart(kind, data);
    if (packed) texts.push({ bytes: inflate(packed) });
    at += 12 + size;
  }
  return texts;
}

function packedPart(kind: string, data: Buffer): Buffer | undefined {
  const keyword = data.indexOf(0);
  if (keyword < 0) return undefined;
  if (kind === 'zTXt' || kind === 'iCCP') return data.subarray(keyword + 2);
  if (kind !== 'iTXt' || data[keyword + 1] !== 1) return undefined;
  const language = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, language + 1);
  return data.subarray(translated + 1);
}

function inflate(packed: Buffer): Uint8Array {
  try {
    return inflateSync(packed, limits);
  } catch (error) {
    throw new UnreadableError('png', { cause: error });
  }
}
