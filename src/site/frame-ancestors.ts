import { urls } from './urls.ts';

/** Who may embed this site: nobody, anybody, or the listed origins. */
export type Embedding = 'none' | 'anyone' | readonly string[];

const framePaths = [urls.embed('vi'), urls.embed('en')];

/**
 * The CSP directive for the embeddable page: https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 * It is ignored in `<meta>`, so it is sent as a header.
 */
export function toFrameAncestors(embedding: Embedding): string {
  if (embedding === 'none') return "frame-ancestors 'none'";
  return `frame-ancestors ${embedding === 'anyone' ? '*' : embedding.join(' ')}`;
}

/** File of the site with the directive, for the web server. */
export const frameAncestorsFile = 'nhung/frame-ancestors.txt';

export function isFramePath(pathname: string): boolean {
  return framePaths.includes(pathname);
}
