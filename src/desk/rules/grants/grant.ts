import { addDays } from '#src/domain/days.ts';
import { toMoment } from '../calendar/seat-times.ts';

/** Where a grant may be used. */
export const grantPlaces = [
  'anywhere',
  /** The archive's networks, as `site.yaml` names them. */
  'archive',
  /** Enrolled machines of the reading room. */
  'machine',
] as const;
export type GrantPlace = (typeof grantPlaces)[number];

/** Why a grant ended. */
export const grantEnds = [
  'expired',
  /** By staff. */
  'revoked',
  /** By its reader, before the time. */
  'returned',
  /** A later decision took its place. */
  'replaced',
  /** The request was withdrawn, closed or erased. */
  'request-ended',
  /** The database was restored from a backup: grants must be made again. */
  'restored',
] as const;
export type GrantEnd = (typeof grantEnds)[number];

/** From when until when a grant holds: ISO 8601, UTC; `endsAt` is the first moment after it. */
export interface GrantTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** @param until last day, `YYYY-MM-DD` in Vietnam, included */
export function toGrantTime(from: string, until: string): GrantTime {
  return { startsAt: toMoment(from, '00:00'), endsAt: toMoment(addDays(until, 1), '00:00') };
}

/** A record that a grant opens: an item, or a file with all its items. */
export interface GrantedRecord {
  readonly recordId: string;
  readonly kind: 'file' | 'item';
  /** Page numbers from 1; absent for all pages. */
  readonly pages?: readonly number[] | undefined;
}

/** What the rules read of a grant. */
export interface GrantFacts extends GrantTime {
  readonly id: string;
  /** Absent while it holds. */
  readonly endedAs?: GrantEnd | undefined;
  readonly place: GrantPlace;
  readonly mayCopy: boolean;
  readonly records: readonly GrantedRecord[];
  /** When its reader agreed to the undertaking. Staff agree to none. */
  readonly undertakenAt?: string | undefined;
  /** Staff who read it at the desk; absent for readers. */
  readonly staffId?: string | undefined;
}

/** Whether a grant holds at a time, whoever asks. */
export function holds({ endedAs, startsAt, endsAt }: GrantFacts, now: string): boolean {
  return endedAs === undefined && startsAt <= now && now < endsAt;
}
