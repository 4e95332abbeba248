import {
  constants,
  createBrotliCompress,
  createGzip,
  type BrotliCompress,
  type Gzip,
} from 'node:zlib';

/** Content coding of a response body. */
export type ContentCoding = 'br' | 'gzip';

/** Below this size, compression hardly helps. */
const smallestCompressed = 1024;

const texts =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/(?:javascript|manifest))/;

/**
 * The coding for a file of this type and size, by the request's `Accept-Encoding`.
 * https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding
 */
export function chooseCoding(
  accepted: string | undefined,
  type: string,
  size: number,
): ContentCoding | undefined {
  if (size < smallestCompressed || !texts.test(type)) return undefined;
  const weights = new Map<string, number>();
  for (const part of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const weigh = (coding: ContentCoding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const [br, gzip] = [weigh('br'), weigh('gzip')];
  if (br === 0 && gzip === 0) return undefined;
  return br >= gzip ? 'br' : 'gzip';
}

/** Each coding of a file is a separate representation with its own ETag. */
export function tagCoding(etag: string, coding: ContentCoding | undefined): string {
  return coding === undefined ? etag : etag.replace(/"$/, `-${coding}"`);
}

/**
 * `If-None-Match` or `If-Match` as without codings: ETags of this coding lose their suffix, and
 * ETags of another coding match nothing.
 */
export function untagCoding(condition: string, coding: ContentCoding | undefined): string {
  if (coding === undefined || condition.trim() === '*') return condition;
  const mark = `-${coding}"`;
  return condition
    .split(',')
    .map((tag) => tag.trim())
    .map((tag) => (tag.endsWith(mark) ? `${tag.slice(0, -mark.length)}"` : '"other"'))
    .join(', ');
}

/** Fast compression levels, because every response is compressed anew. */
export function compress(coding: ContentCoding): BrotliCompress | Gzip {
  return coding === 'gzip'
    ? createGzip()
    : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
