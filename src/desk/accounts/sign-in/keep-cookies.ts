import type { SessionDeps } from './session-deps.ts';

/** Passes the cookies that better-auth set on to the browser. */
export function keepCookies(deps: SessionDeps, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) deps.keepCookie(cookie);
}
