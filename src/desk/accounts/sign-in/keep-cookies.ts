import type { VisitParts } from './visit-parts.ts';

/** Hands on to the browser what better-auth gave it. */
export function keepCookies(parts: VisitParts, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) parts.keepCookie(cookie);
}
