import type { IdentityCheck } from '../grounds.ts';

/** Why a reader's card is ended early. The lists are closed and recorded in the log. */
export const endReasons = ['asked', 'rules-broken', 'doubled', 'entered-wrongly'] as const;
export type EndReason = (typeof endReasons)[number];

/** Why a visit is voided. */
export const voidReasons = ['wrong-reader', 'entered-twice', 'did-not-come'] as const;
export type VoidReason = (typeof voidReasons)[number];

/** Why staff erase the personal data of a reader's record. */
export const recordErasureReasons = ['asked', 'wrong-person', 'ordered'] as const;
export type RecordErasureReason = (typeof recordErasureReasons)[number];

/** The grounds on which staff erase the personal data of a record. */
export interface RecordErasureGrounds {
  readonly checked: IdentityCheck;
  readonly reason: RecordErasureReason;
}
