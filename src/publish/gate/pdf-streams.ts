import { inflateSync } from 'node:zlib';
import { type Inner, limits, UnreadableError } from './packing.ts';

/** Flate streams of a PDF: page contents, metadata, attached files, object streams. */
export function readPdfStreams(bytes: Uint8Array): readonly Inner[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.includes('/Encrypt')) throw new UnreadableError('pdf');
  const streams: Inner[] = [];
  for (let at = view.indexOf('stream'); at >= 0; at = view.indexOf('stream', at + 6)) {
    if (view.toString('latin1', at - 3, at) === 'end') continue;
    let start = at + 6;
    if (view[start] === 0x0d) start += 1;
    if (view[start] === 0x0a) start += 1;
    try {
      streams.push({ bytes: inflateSync(view.subarray(start), limits) });
    } catch {
      // Not a Flate stream: an image, or plain text that is read as it stands.
    }
  }
  return streams;
}
