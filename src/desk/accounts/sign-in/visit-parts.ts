import type { Limiter } from '#src/desk/limits.ts';
import type { Store } from '#src/desk/store/open-store.ts';
import type { Auth } from '../build-auth.ts';

/** What every step of a visit needs. */
export interface VisitParts {
  readonly auth: Auth;
  readonly store: Store;
  readonly limiter: Limiter;
  /** Signs devices and forms; 256 bits, base64url. */
  readonly key: string;
  readonly now: () => Date;
  /** Of the request. */
  readonly headers: Headers;
  /** Where it comes from. */
  readonly network: string;
  /** What its device keeps of an earlier sign-in; may be anything. */
  readonly device: string;
  /** Gives the browser a cookie, as `Set-Cookie` writes it. */
  keepCookie(cookie: string): void;
  /** Tells the log what failed without ending the visit. */
  report(event: string, error: unknown): void;
}
