import { setTimeout as delay } from 'node:timers/promises';
import { keepCookies } from './keep-cookies.ts';
import { findSignInState, type Person, type SignInState } from './sign-in-state.ts';
import type { SessionDeps } from './session-deps.ts';

/** How long a page waits for its session to be extended, in ms. */
const longestWait = 300;

/** The person behind a session cookie, if the session is still valid; also extends it. */
export async function findSession(
  deps: SessionDeps,
): Promise<{ readonly signInState: SignInState; readonly token: string } | undefined> {
  const { auth, headers, now } = deps;
  const answer = await auth.api.getSession({ headers, returnHeaders: true });
  const { response, headers: given } = answer;
  if (response === null) return undefined;
  const { user, session } = response;
  const person = { id: user.id, name: user.name, email: user.email, role: user.role };
  const signInState = findSignInState(
    {
      person: person as Person,
      isClosed: Boolean(user.closedAt),
      hasOneTimePassword: Boolean(user.oneTimeUntil),
      hasSecondFactor: user.twoFactorEnabled === true,
      signedInAt: new Date(session.createdAt).getTime(),
    },
    now().getTime(),
  );
  if (signInState.kind === 'nobody') return { signInState, token: session.token };
  keepCookies(deps, given);
  if ('needsRefresh' in response && response.needsRefresh === true) await keepAlive(deps);
  return { signInState, token: session.token };
}

/**
 * Extends a session. If the database is busy for long, the page does not wait: the next page tries
 * again. A failure is logged and costs some minutes of idle time.
 */
async function keepAlive(deps: SessionDeps): Promise<void> {
  const { auth, headers } = deps;
  const waited = new AbortController();
  const kept = auth.api.getSession({ method: 'POST', headers, returnHeaders: true }).then(
    ({ headers: given }) => given,
    (error: unknown) => deps.report('session-not-kept', error),
  );
  const given = await Promise.race([
    kept,
    delay(longestWait, undefined, { signal: waited.signal }),
  ]);
  waited.abort();
  if (given !== undefined) keepCookies(deps, given);
}
