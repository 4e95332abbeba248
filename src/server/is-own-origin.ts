import type { IncomingHttpHeaders } from 'node:http';

/**
 * Does a form come from a page of this site? Browsers say so themselves in `Sec-Fetch-Site`; over
 * plain HTTP, where they do not, the origin must be that of the site, and what does not tell its
 * origin is not taken.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 *
 * @param mayHide a page that gives no referrer gives `null` for its origin, too. That is taken where
 * another secret comes along: a private address, or the token of a form of staff.
 */
export function isOwnOrigin(
  headers: IncomingHttpHeaders,
  siteUrl: string,
  mayHide: boolean,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === 'null') return mayHide;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === new URL(siteUrl).origin || new URL(origin).host === host;
}
