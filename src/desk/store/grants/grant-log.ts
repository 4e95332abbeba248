import type { Store } from '../open-store.ts';
import type { GrantMove, SessionEnd } from '../tables/grants.ts';

/** A line of a grant's log. */
export interface GrantStep {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A staff id, `reader` or `system`. */
  readonly actor: string;
  readonly move: GrantMove;
  readonly detail?: string;
}

/** A session of a grant's reader. */
export interface SessionLine {
  readonly startedAt: string;
  readonly seenAt: string;
  readonly endedAt?: string;
  readonly endedAs?: SessionEnd;
  readonly device: string;
  readonly machineId?: string;
}

/** Oldest first. */
export async function listGrantLog(store: Store, grantId: string): Promise<readonly GrantStep[]> {
  const rows = await store
    .selectFrom('grant_log')
    .selectAll()
    .where('grant_id', '=', grantId)
    .orderBy('version')
    .execute();
  return rows.map(({ at, actor, move, detail }) => ({
    ...{ at, actor, move },
    ...(detail !== null && { detail }),
  }));
}

/** Oldest first; none once the grant was deleted. */
export async function listSessions(store: Store, grantId: string): Promise<readonly SessionLine[]> {
  const rows = await store
    .selectFrom('reading_sessions')
    .selectAll()
    .where('grant_id', '=', grantId)
    .orderBy('started_at')
    .execute();
  return rows.map((row) => ({
    ...{ startedAt: row.started_at, seenAt: row.seen_at, device: row.device },
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    ...(row.ended_as !== null && { endedAs: row.ended_as }),
    ...(row.machine_id !== null && { machineId: row.machine_id }),
  }));
}
