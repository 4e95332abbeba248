import { inflateRawSync } from 'node:zlib';
import { type Inner, limits, UnreadableError } from './packing.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Members of a ZIP archive by its central directory (APPNOTE.TXT 4.3.12). @throws UnreadableError */
export function readZipMembers(bytes: Uint8Array): readonly Inner[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return listEntries(view);
  } catch (error) {
    throw new UnreadableError('zip', { cause: error });
  }
}

function listEntries(view: Buffer): Inner[] {
  let end = view.length - 22;
  while (end >= 0 && view.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('No central directory.');
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (view.readUInt32LE(at) !== directoryEntry) throw new Error('Not a directory entry.');
    const encrypted = (view.readUInt16LE(at + 8) & 1) === 1;
    const method = view.readUInt16LE(at + 10);
    const size = view.readUInt32LE(at + 20);
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const header = view.readUInt32LE(at + 42);
    const start = header + 30 + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28);
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    const packed = view.subarray(start, start + size);
    if (encrypted || (method !== 0 && method !== 8)) throw new Error('Encrypted or unknown.');
    return { name, bytes: method === 0 ? packed : inflateRawSync(packed, limits) };
  });
}
