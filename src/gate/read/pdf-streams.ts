import { constants, inflateSync } from 'node:zlib';
import { isTooLarge, type Inner, limits, UnreadableError } from './packing.ts';

/**
 * Flate streams of a PDF: page contents, metadata, attached files, object streams. Of a truncated
 * stream the readable part is searched, because viewers show it too.
 *
 * @throws UnreadableError for encrypted or too large streams, and for damaged Flate streams
 */
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
      streams.push({ bytes: inflateSync(view.subarray(start), lenient) });
    } catch (error) {
      // Others are images, or plain text that is searched directly.
      if (isTooLarge(error) || isFlate(view, at)) {
        throw new UnreadableError('pdf', { cause: error });
      }
    }
  }
  return streams;
}

const lenient = { ...limits, finishFlush: constants.Z_SYNC_FLUSH };

/** Whether the dictionary directly before a stream names Flate as the outermost filter. */
function isFlate(view: Buffer, stream: number): boolean {
  const before = view.toString('latin1', Math.max(0, stream - 4096), stream).trimEnd();
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  return before.endsWith('>>') && /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(dictionary);
}
