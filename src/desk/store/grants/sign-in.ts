import { sql } from 'kysely';
import {
  hashReadingSecret,
  hashSignInCode,
  isSignInCode,
  newReadingSecret,
  newSignInCode,
} from '#src/desk/rules/grants/secrets.ts';
import type { ReadingSession } from '#src/desk/rules/grants/decide-reading.ts';
import type { Store } from '../open-store.ts';
import type { SessionEnd } from '../tables/grants.ts';
import { endSessions } from './change-grant.ts';

/** How long a code is valid, and how often it may be tried. */
const codeMinutes = 15;
const mostTries = 5;

/**
 * Makes a code for a grant; it replaces the code before it. Only its hash is stored.
 *
 * @param at ISO 8601, UTC
 * @returns six digits, for the letter or for the person at the counter
 */
export async function makeSignInCode(
  store: Store,
  key: string,
  grantId: string,
  at: string,
): Promise<string> {
  const code = newSignInCode();
  const row = {
    hash: hashSignInCode(key, grantId, code),
    made_at: at,
    expires_at: new Date(Date.parse(at) + codeMinutes * 60_000).toISOString(),
    tries: 0,
  };
  await store
    .insertInto('grant_codes')
    .values({ grant_id: grantId, ...row })
    .onConflict((conflict) => conflict.column('grant_id').doUpdateSet(row))
    .execute();
  return code;
}

/**
 * Uses up a code. Each try is counted before it is compared, so that tries at the same time cannot
 * outrun the count; of two right tries at once, one is accepted.
 */
export async function spendSignInCode(
  store: Store,
  key: string,
  grantId: string,
  code: string,
  at: string,
): Promise<boolean> {
  const row = await store
    .updateTable('grant_codes')
    .set({ tries: sql`tries + 1` })
    .where('grant_id', '=', grantId)
    .where('expires_at', '>', at)
    .where('tries', '<', mostTries)
    .returning('hash')
    .executeTakeFirst();
  // A missing code takes as long as a wrong one.
  const hash = row?.hash ?? hashSignInCode(key, grantId, '');
  if (!isSignInCode(key, grantId, code, hash) || row === undefined) return false;
  const { numDeletedRows } = await store
    .deleteFrom('grant_codes')
    .where('grant_id', '=', grantId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export interface NewSession {
  readonly grantId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Name of the browser, without anything that identifies it. */
  readonly device: string;
  readonly machineId?: string | undefined;
}

/**
 * Opens a session, and ends the one that the grant had.
 *
 * @returns the secret for the cookie, and whether another session was ended
 */
export function openSession(
  store: Store,
  { grantId, at, device, machineId }: NewSession,
): Promise<{ readonly secret: string; readonly hasEnded: boolean }> {
  return store.transaction().execute(async (transaction) => {
    // Two sign-ins at once take turns: the later one ends the earlier one.
    await transaction
      .updateTable('grants')
      .set((eb) => ({ version: eb.ref('version') }))
      .where('id', '=', grantId)
      .execute();
    const before = await transaction
      .selectFrom('reading_sessions')
      .select('hash')
      .where('grant_id', '=', grantId)
      .where('ended_at', 'is', null)
      .execute();
    await endSessions(transaction, grantId, 'elsewhere', at);
    const secret = newReadingSecret();
    await transaction
      .insertInto('reading_sessions')
      .values({
        hash: hashReadingSecret(secret),
        ...{ grant_id: grantId, started_at: at, seen_at: at, device },
        machine_id: machineId ?? null,
      })
      .execute();
    return { secret, hasEnded: before.length > 0 };
  });
}

export interface FoundSession extends ReadingSession {
  readonly hash: string;
  readonly device: string;
  readonly endedAs?: SessionEnd;
}

export async function findSession(store: Store, secret: string): Promise<FoundSession | undefined> {
  const row = await store
    .selectFrom('reading_sessions')
    .selectAll()
    .where('hash', '=', hashReadingSecret(secret))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    ...{ hash: row.hash, grantId: row.grant_id, seenAt: row.seen_at, device: row.device },
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.ended_as !== null && { endedAs: row.ended_as }),
    ...(row.machine_id !== null && { machineId: row.machine_id }),
  };
}

/** Notes a sign of life; an ended session stays ended. */
export async function renewSession(store: Store, hash: string, at: string): Promise<void> {
  await store
    .updateTable('reading_sessions')
    .set({ seen_at: at })
    .where('hash', '=', hash)
    .where('ended_at', 'is', null)
    .where('seen_at', '<', at)
    .execute();
}

export async function endSession(
  store: Store,
  hash: string,
  as: SessionEnd,
  at: string,
): Promise<void> {
  await store
    .updateTable('reading_sessions')
    .set({ ended_at: at, ended_as: as })
    .where('hash', '=', hash)
    .where('ended_at', 'is', null)
    .execute();
}
