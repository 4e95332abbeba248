import {
  constants,
  createBrotliCompress,
  createGzip,
  type BrotliCompress,
  type Gzip,
} from 'node:zlib';

/** How a body is compressed on its way. */
export type ContentCoding = 'br' | 'gzip';

/** Below this a compressed body is hardly smaller. */
const smallestCompressed = 1024;

const texts =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/(?:javascript|manifest))/;

/**
 * The coding for a file of this type and size, by what the browser says that it reads.
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

/** Each coding of a file is another representation, and has a tag of its own. */
export function tagCoding(etag: string, coding: ContentCoding | undefined): string {
  return coding === undefined ? etag : etag.replace(/"$/, `-${coding}"`);
}

/**
 * `If-None-Match` or `If-Match` as it would be without codings: tags of this coding lose its mark,
 * and tags of another match nothing.
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

/** Compresses quickly: every answer is compressed anew. */
export function compress(coding: ContentCoding): BrotliCompress | Gzip {
  return coding === 'gzip'
    ? createGzip()
    : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
