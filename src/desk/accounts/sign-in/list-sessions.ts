import type { SessionDeps } from './session-deps.ts';

/** A browser with an active session. Times are ISO 8601, UTC. */
export interface AccountSession {
  /** The browser's `User-Agent`. */
  readonly browser: string;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  readonly isThis: boolean;
}

export async function listSessions(
  { store, now }: SessionDeps,
  personId: string,
  ownToken: string,
): Promise<readonly AccountSession[]> {
  const rows = await store
    .selectFrom('staff_sessions')
    .select(['token', 'browser', 'created_at', 'updated_at'])
    .where('staff_id', '=', personId)
    .where('expires_at', '>', now().toISOString())
    .orderBy('updated_at', 'desc')
    .execute();
  return rows.map(({ token, browser, created_at, updated_at }) => ({
    browser: browser ?? '',
    signedInAt: created_at,
    lastSeenAt: updated_at,
    isThis: token === ownToken,
  }));
}
