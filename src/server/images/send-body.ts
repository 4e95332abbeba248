import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUnchanged } from '../site/is-unchanged.ts';

type Headers = Readonly<Record<string, string | number>>;

/** An image or a document of the image service. */
export interface SentBody {
  readonly body: Buffer;
  /** Strong, with its quotes. */
  readonly tag: string;
  /** Besides the ETag. */
  readonly headers: Headers;
}

/** Sends a body: whole, a range of it, only its headers, or 304. */
export function sendBody(
  { body, tag, headers }: SentBody,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (sendIfUnchanged({ tag, headers }, request, response)) return;
  const range = readRange(request, body.length, tag);
  const sent = { ...headers, ETag: tag, 'Accept-Ranges': 'bytes' };
  if (range === 'unsatisfiable') {
    const size = `bytes */${body.length}`;
    refuse(response, 416, 'No such range.', { 'Content-Range': size });
    return;
  }
  if (range === undefined) {
    response.writeHead(200, { ...sent, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  const part = body.subarray(range.start, range.end + 1);
  response.writeHead(206, {
    ...sent,
    'Content-Length': part.length,
    'Content-Range': `bytes ${range.start}-${range.end}/${body.length}`,
  });
  response.end(part);
}

/** Sends 304 if the client has this version. Returns whether it does. */
export function sendIfUnchanged(
  { tag, headers }: Pick<SentBody, 'tag' | 'headers'>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (!isUnchanged(request, tag)) return false;
  response.writeHead(304, { ...headers, ETag: tag }).end();
  return true;
}

/** A strong ETag, with its quotes, of all that a body depends on. */
export function toTag(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Sends a status with a sentence in plain English, for developers of viewers. */
export function refuse(
  response: ServerResponse,
  status: 400 | 405 | 416 | 500 | 501 | 503,
  reason: string,
  headers: Headers = {},
): void {
  const body = `${status} ${reason}\n`;
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** First and last byte, from 0. */
interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The range that is asked for. Undefined for none, for several, and for one of an earlier version:
 * the whole is sent. https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
 */
function readRange(
  { method, headers }: IncomingMessage,
  size: number,
  tag: string,
): ByteRange | 'unsatisfiable' | undefined {
  const { range } = headers;
  if (range === undefined || method !== 'GET') return undefined;
  if (headers['if-range'] !== undefined && headers['if-range'] !== tag) return undefined;
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const start = Math.max(0, size - Number(last));
    return start < size ? { start, end: size - 1 } : 'unsatisfiable';
  }
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'unsatisfiable';
  return {
    start: Number(first),
    end: last === '' ? size - 1 : Math.min(Number(last), size - 1),
  };
}
