import { ReadStream } from 'node:fs';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { hasCode } from '#src/files/has-code.ts';
import { send, type SendResult } from '@fastify/send';
import { chooseCoding, compress, tagCoding, untagCoding } from './content-coding.ts';

/** Result of a request for a file. All results except `sent` must still be answered. */
export type SentFile =
  | { readonly kind: 'sent' }
  | { readonly kind: 'missing' }
  /** A folder was requested without its trailing slash. */
  | { readonly kind: 'folder' }
  /** The file could not be read, or only in part: then the connection is already closed. */
  | { readonly kind: 'failed'; readonly error: unknown };

export interface AskedFile {
  /** Files outside this folder are never sent. */
  readonly folder: string;
  /** Percent-encoded, as returned by `readRequestTarget`. */
  readonly pathname: string;
  /** The file is a notice of withdrawal: 410 instead of 200. */
  readonly isGone?: boolean;
}

type Headers = Readonly<Record<string, string>>;

/**
 * Sends a file, or the `index.html` of a folder, for GET and HEAD: whole, a range of it, or 304.
 * The open file belongs to the response: it is closed when the response ends, however it ends.
 * `@fastify/send` decides what to send and returns the stream instead of piping it itself. The
 * stream goes through `pipeline`, which closes the file together with the connection; failures are
 * answered by the caller.
 */
export async function sendFile(
  { folder, pathname, isGone = false }: AskedFile,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Headers = {},
): Promise<SentFile> {
  let coding: ReturnType<typeof chooseCoding>;
  const result = await send(request, pathname, {
    root: folder,
    cacheControl: false,
    dotfiles: /^\/\.well-known\/(?!.*\/\.)/.test(pathname) ? 'allow' : 'ignore',
    onFile(path, { size }) {
      coding = fitHeaders(request, path, size);
    },
  });
  const { statusCode } = result;
  if (result.type === 'directory') return { kind: 'folder' };
  if (result.type === 'error' && statusCode === 500)
    return { kind: 'failed', error: result.metadata.error.cause ?? result.metadata.error };
  if (result.type === 'error' && ![412, 416].includes(statusCode)) return { kind: 'missing' };
  const sent: Record<string, string> = { ...result.headers, ...headers };
  if (coding !== undefined && result.type === 'file') {
    if (sent['ETag'] !== undefined) sent['ETag'] = tagCoding(sent['ETag'], coding);
    if (statusCode === 200) {
      sent['Content-Encoding'] = coding;
      delete sent['Content-Length'];
    }
  }
  const told = isGone && statusCode === 200 ? 410 : statusCode;
  return write({ ...result, statusCode: told }, sent, coding, response);
}

/** Normalises the request's headers for the library. Returns the coding of the response. */
function fitHeaders({ headers }: IncomingMessage, path: string, size: number) {
  if (headers.range !== undefined) {
    const range = readByteRange(headers.range, size);
    if (range === undefined) delete headers.range;
    else headers.range = range;
  }
  const type = send.mime.getType(path) ?? '';
  // A range applies to the file as stored on disk.
  const coding =
    headers.range === undefined
      ? chooseCoding([headers['accept-encoding'] ?? []].flat().join(','), type, size)
      : undefined;
  for (const name of ['if-none-match', 'if-match'] as const)
    if (headers[name] !== undefined) headers[name] = untagCoding(headers[name], coding);
  return coding;
}

async function write(
  { statusCode, stream }: SendResult,
  headers: Headers,
  coding: ReturnType<typeof chooseCoding>,
  response: ServerResponse,
): Promise<SentFile> {
  try {
    // Until the file is open, another answer can still be sent.
    if (stream instanceof ReadStream && stream.pending) await once(stream, 'open');
  } catch (error) {
    return hasCode(error, 'ENOENT') ? { kind: 'missing' } : { kind: 'failed', error };
  }
  if (response.destroyed || response.socket?.destroyed === true) {
    stream.destroy();
    return { kind: 'sent' };
  }
  response.writeHead(statusCode, headers);
  try {
    if (stream instanceof ReadStream && coding !== undefined && [200, 410].includes(statusCode))
      await pipeline(stream, compress(coding), response);
    else await pipeline(stream, response);
  } catch (error) {
    if (readerHasGone.some((code) => hasCode(error, code))) return { kind: 'sent' };
    return { kind: 'failed', error };
  }
  return { kind: 'sent' };
}

/** Errors with which a pipeline ends when the client disconnects. */
const readerHasGone = [
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_UNABLE_TO_PIPE',
  'ECONNRESET',
  'EPIPE',
];

/**
 * Normalises a `Range` header for `@fastify/send` and a file of `size` bytes. `undefined` if the
 * whole file is to be sent: the unit is not bytes, or the list of ranges is malformed. A range that
 * ends before it begins is kept, and answered with 416.
 * https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
 */
function readByteRange(header: string, size: number): string | undefined {
  const [, list] = /^\s*bytes=([\d\s,-]*)$/i.exec(header) ?? [];
  if (list === undefined) return undefined;
  const ranges = list.split(',').map((range) => range.trim());
  if (ranges.length > mostRanges || !ranges.every((range) => /^(?:\d+-\d*|-\d+)$/.test(range)))
    return undefined;
  // The library rejects a suffix longer than the file, which means the whole file.
  const capped = ranges.map((range) =>
    range.startsWith('-') ? `-${Math.min(Number(range.slice(1)), size)}` : range,
  );
  return `bytes=${capped.join(',')}`;
}

/** Media players never send more. */
const mostRanges = 16;
