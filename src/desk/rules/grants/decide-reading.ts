import { holds, type GrantFacts } from './grant.ts';

/** One session of a reader: a browser that has signed in to a grant. */
export interface ReadingSession {
  readonly grantId: string;
  readonly endedAt?: string | undefined;
  /** Last sign of life, ISO 8601 in UTC. */
  readonly seenAt: string;
  /** The enrolled machine that it was opened on. */
  readonly machineId?: string | undefined;
}

/** Where a request comes from. */
export interface AskedFrom {
  readonly isArchiveNetwork: boolean;
  /** The enrolled machine that proved itself with this request. */
  readonly machineId?: string | undefined;
}

/** A page, or a part of an item that has no page of its own. */
export interface AskedReading {
  readonly use: 'read' | 'copy';
  readonly itemId: string;
  /** Record id of the item's file. */
  readonly fileId?: string | undefined;
  /** Absent for the item as a whole. */
  readonly page?: { readonly number: number; readonly isOpen: boolean } | undefined;
}

export type ReadingRefusal =
  | 'no-grant'
  | 'not-held'
  | 'no-session'
  | 'session-ended'
  | 'idle'
  | 'no-undertaking'
  | 'other-place'
  | 'other-item'
  | 'other-page'
  | 'no-copies';

export interface ReadingCase {
  readonly grant: GrantFacts | undefined;
  readonly session: ReadingSession | undefined;
  readonly from: AskedFrom;
  /** Absent for what concerns the grant as a whole, such as its list. */
  readonly asked?: AskedReading | undefined;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly idleMinutes: number;
}

/**
 * The one decision about everything that a grant opens: pixels, text, copies, pages. Pure, and
 * asked at every request.
 *
 * @returns why it is refused, for the log only: readers are told the same for every reason;
 *   `undefined` if it is allowed
 */
export function findReadingRefusal({
  grant,
  session,
  from,
  asked,
  now,
  idleMinutes,
}: ReadingCase): ReadingRefusal | undefined {
  if (grant === undefined) return 'no-grant';
  if (!holds(grant, now)) return 'not-held';
  if (session?.grantId !== grant.id) return 'no-session';
  if (session.endedAt !== undefined) return 'session-ended';
  const idle = Date.parse(now) - Date.parse(session.seenAt);
  // A clock that was set back must not keep a session alive.
  if (!(Math.abs(idle) < idleMinutes * 60_000)) return 'idle';
  if (session.machineId !== undefined && session.machineId !== from.machineId) return 'other-place';
  if (!isInPlace(grant, from)) return 'other-place';
  if (grant.undertakenAt === undefined && grant.staffId === undefined) return 'no-undertaking';
  return asked === undefined ? undefined : findAskedRefusal(grant, asked);
}

function isInPlace({ place }: GrantFacts, { isArchiveNetwork, machineId }: AskedFrom): boolean {
  switch (place) {
    case 'anywhere':
      return true;
    case 'archive':
      return isArchiveNetwork || machineId !== undefined;
    case 'machine':
      return machineId !== undefined;
  }
}

function findAskedRefusal(
  { records, mayCopy }: GrantFacts,
  { use, itemId, fileId, page }: AskedReading,
): ReadingRefusal | undefined {
  const found = records.filter(
    ({ kind, recordId }) => recordId === (kind === 'item' ? itemId : fileId),
  );
  if (found.length === 0) return 'other-item';
  if (use === 'copy' && !mayCopy) return 'no-copies';
  const isGranted = found.some(
    ({ pages }) =>
      page === undefined || page.isOpen || pages === undefined || pages.includes(page.number),
  );
  return isGranted ? undefined : 'other-page';
}
