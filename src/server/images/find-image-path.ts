import { imageOf } from '#src/site/urls.ts';

/** A page, and what is asked of its image service. */
export type ImagePath = AskedPage &
  (
    | { readonly kind: 'base' }
    | { readonly kind: 'info' }
    /** `path`: decoded, `region/size/rotation/quality.format`. */
    | { readonly kind: 'image'; readonly path: string }
  );

export interface AskedPage {
  /** Of its item. */
  readonly slug: string;
  /** Page number, from 1. */
  readonly page: number;
}

/**
 * Recognises paths of image services. Undefined for all others, such as transcripts beside the
 * images. A path is decoded once, segment by segment: an encoded slash, an empty segment, or a page
 * number with leading zeros is no path of an image.
 *
 * @param pathname percent-encoded and well-formed, as `readRequestTarget` returns it
 */
export function findImagePath(pathname: string): ImagePath | undefined {
  const [empty, folder, slug, number, ...rest] = decodeSegments(pathname);
  if (slug === undefined || number === undefined || !isSlug.test(slug) || !isNumber.test(number))
    return undefined;
  const page = Number(number);
  if (`${empty}/${folder}/${slug}/${number}` !== imageOf(slug, page)) return undefined;
  if (rest.some((segment) => /[/\\\0]/.test(segment))) return undefined;
  const [first] = rest;
  if (first === undefined || (first === '' && rest.length === 1))
    return { slug, page, kind: 'base' };
  if (rest.includes('')) return undefined;
  if (first === 'info.json' && rest.length === 1) return { slug, page, kind: 'info' };
  return rest.length === 4 ? { slug, page, kind: 'image', path: rest.join('/') } : undefined;
}

const isSlug = /^[\w-][\w.-]*$/;
const isNumber = /^[1-9]\d{0,6}$/;

function decodeSegments(pathname: string): readonly string[] {
  const segments = pathname.split('/');
  return pathname.includes('%') ? segments.map(decodeURIComponent) : segments;
}
