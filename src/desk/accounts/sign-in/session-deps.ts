import type { Limiter } from '#src/desk/limits.ts';
import type { Store } from '#src/desk/store/open-store.ts';
import type { Auth } from '../build-auth.ts';

/** What every sign-in step needs. */
export interface SessionDeps {
  readonly auth: Auth;
  readonly store: Store;
  readonly limiter: Limiter;
  /** Signs device cookies and form tokens; 256 bits, base64url. */
  readonly key: string;
  readonly now: () => Date;
  /** Headers of the request. */
  readonly headers: Headers;
  /** IP of the client, or the /64 of its IPv6 network. */
  readonly clientIp: string;
  /** Device cookie from an earlier sign-in; unverified. */
  readonly device: string;
  /** Sets a cookie, in `Set-Cookie` format. */
  keepCookie(cookie: string): void;
  /** Logs a failure that does not end the request. */
  report(event: string, error: unknown): void;
}
