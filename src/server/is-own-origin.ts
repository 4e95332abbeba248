import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form comes from a page of this site. Browsers say so in `Sec-Fetch-Site`; over plain
 * HTTP, where they do not, the `Origin` must be the site's, and a form without an origin is
 * rejected.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 *
 * @param mayHide accepts the origin `null`, which pages without a referrer send, if another secret
 * protects the form: a private link, or a staff CSRF token
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
