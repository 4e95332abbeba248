import { urls } from './urls.ts';

/** Who may show frames of this site: nobody, anybody, or the origins that are named. */
export type Embedding = 'none' | 'anyone' | readonly string[];

const framePaths = [urls.embed('vi'), urls.embed('en')];

/**
 * The directive for the page of frames: https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 * A page cannot state it itself; it goes out as a header.
 */
export function toFrameAncestors(embedding: Embedding): string {
  if (embedding === 'none') return "frame-ancestors 'none'";
  return `frame-ancestors ${embedding === 'anyone' ? '*' : embedding.join(' ')}`;
}

/** Below the site: the directive, for whatever serves the site. */
export const frameAncestorsFile = 'nhung/frame-ancestors.txt';

export function isFramePath(pathname: string): boolean {
  return framePaths.includes(pathname);
}
