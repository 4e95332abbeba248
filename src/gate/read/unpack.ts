import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';
import { isTooLarge, type Inner, limits, UnreadableError } from './packing.ts';
import { readPdfStreams } from './pdf-streams.ts';
import { readPngTexts } from './png-texts.ts';
import { readZipMembers } from './zip-members.ts';

type Packing = 'gzip' | 'zip' | 'png' | 'pdf' | 'zlib' | 'brotli' | 'calendar' | 'opaque';

const signatures: readonly (readonly [Packing, RegExp])[] = [
  ['gzip', /^1f8b08/],
  ['zip', /^504b(?:0304|0506)/],
  ['png', /^89504e47/],
  ['pdf', /^25504446/],
  ['zlib', /^78(?:01|5e|9c|da)/],
  // BEGIN:VC
  ['calendar', /^424547494e3a5643/],
  // 7z, rar, xz, zstd, bzip2
  ['opaque', /^(?:377abcaf271c|526172211a07|fd377a585a00|28b52ffd|425a6839314159)/],
];

/** Packing of a file by its magic bytes; brotli has none, so its name decides. */
export function packingOf(bytes: Uint8Array, name: string): Packing | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const signature = signatures.find(([, pattern]) => pattern.test(start));
  return signature?.[0] ?? (name.endsWith('.br') ? 'brotli' : undefined);
}

/**
 * Unpacks a file; nothing if it is not packed.
 *
 * @throws UnreadableError
 */
export function unpack(bytes: Uint8Array, name: string): readonly Inner[] {
  switch (packingOf(bytes, name)) {
    case 'gzip':
      return [{ bytes: undo(() => gunzipSync(bytes, limits)) }];
    case 'brotli':
      return [{ bytes: undo(() => brotliDecompressSync(bytes, limits)) }];
    case 'zip':
      return readZipMembers(bytes);
    case 'png':
      return readPngTexts(bytes);
    case 'pdf':
      return readPdfStreams(bytes);
    case 'zlib':
      return tryInflate(bytes);
    case 'calendar':
      return unfold(bytes);
    case 'opaque':
      throw new UnreadableError('No way to unpack this.');
    case undefined:
      return [];
  }
}

/** iCalendar folds lines at any point, continuing after a line break and a space: RFC 5545, 3.1. */
function unfold(bytes: Uint8Array): readonly Inner[] {
  const text = Buffer.from(bytes).toString('latin1');
  const whole = text.replace(/\r?\n[ \t]/g, '');
  return whole === text ? [] : [{ bytes: Buffer.from(whole, 'latin1') }];
}

/**
 * Two bytes may look like a deflate header by chance: then there is nothing inside. Of a truncated
 * stream the readable part is searched.
 */
function tryInflate(bytes: Uint8Array): readonly Inner[] {
  try {
    return [{ bytes: inflateSync(bytes, { ...limits, finishFlush: constants.Z_SYNC_FLUSH }) }];
  } catch (error) {
    if (isTooLarge(error)) throw new UnreadableError('Too large.', { cause: error });
    return [];
  }
}

function undo(decompress: () => Uint8Array): Uint8Array {
  try {
    return decompress();
  } catch (error) {
    throw new UnreadableError('Damaged or too large.', { cause: error });
  }
}
