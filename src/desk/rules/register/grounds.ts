import type { IdentityCheck } from '../grounds.ts';

/** Why a reader's card ends before its day. The lists are closed: they stand in the log. */
export const endReasons = ['asked', 'rules-broken', 'doubled', 'entered-wrongly'] as const;
export type EndReason = (typeof endReasons)[number];

/** Why a visit does not count. */
export const voidReasons = ['wrong-reader', 'entered-twice', 'did-not-come'] as const;
export type VoidReason = (typeof voidReasons)[number];

/** Why what is personal in a reader's record is erased by staff. */
export const recordErasureReasons = ['asked', 'wrong-person', 'ordered'] as const;
export type RecordErasureReason = (typeof recordErasureReasons)[number];

/** On what staff erase what is personal in a record. */
export interface RecordErasureGrounds {
  readonly checked: IdentityCheck;
  readonly reason: RecordErasureReason;
}
