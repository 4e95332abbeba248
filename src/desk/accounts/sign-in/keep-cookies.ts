import type { VisitParts } from './visit-parts.ts';

/** Passes the cookies that better-auth set on to the browser. */
export function keepCookies(parts: VisitParts, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) parts.keepCookie(cookie);
}
