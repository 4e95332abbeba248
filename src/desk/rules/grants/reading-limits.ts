import type { VirtualReading } from '#src/domain/schema/virtual-reading.ts';

/** Pages opened with a grant so far; a page opened again within a minute counts once. */
export interface PageCounts {
  readonly lastMinute: number;
  readonly lastHour: number;
  readonly everything: number;
}

export type ReadingPace =
  | 'go'
  /** Faster than people read for long: the answer waits. */
  | 'slow'
  /** The reader is told what to do, and the desk is told. */
  | 'stop';

/**
 * How a further page is answered.
 *
 * @param liftedUntil day until which staff have lifted the limits, `YYYY-MM-DD`, included
 */
export function findPace(
  { lastMinute, lastHour, everything }: PageCounts,
  limits: Pick<VirtualReading, 'pagesPerMinute' | 'pagesPerHour' | 'pagesPerGrant'>,
  today: string,
  liftedUntil?: string,
): ReadingPace {
  if (liftedUntil !== undefined && today <= liftedUntil) return 'go';
  if (lastHour >= limits.pagesPerHour || everything >= limits.pagesPerGrant) return 'stop';
  return lastMinute >= limits.pagesPerMinute ? 'slow' : 'go';
}
