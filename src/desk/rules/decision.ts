import type { GrantPlace } from './grants/grant.ts';
import type { ItemState } from './request.ts';

/** Closed list of grounds for refusing an item (Luật Lưu trữ 33/2024/QH15, Điều 25). */
export const refusalReasons = [
  /** Could harm the interests of the nation, the public, a body or a person. */
  'interests',
  /** Private life, secrets of a person or family, without their consent. */
  'privacy',
  /** Business secrets, without the owner's consent. */
  'business',
  /** Damaged and not restored. */
  'damaged',
  /** Still being arranged and described. */
  'processing',
  /** The donor's or creating body's conditions. */
  'donor',
  /** The purpose does not need these records, or this many of them. */
  'purpose',
  /** Not held here. */
  'not-held',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** The desk's answer for one item. Days are `YYYY-MM-DD`; the last day is included. */
export type Decision =
  | {
      readonly kind: 'allow-reading';
      readonly from: string;
      readonly until: string;
      readonly online?: OnlineReading;
    }
  | { readonly kind: 'allow-copy'; readonly certified: boolean; readonly online?: OnlineReading }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason };

/** Also in the virtual reading room: without it, only the original is issued or copied. */
export interface OnlineReading {
  readonly place: GrantPlace;
  /** Page numbers from 1; absent for all. */
  readonly pages?: readonly number[];
}

/** The outcome of an item, for the statistics. */
export const outcomes = ['reading', 'copy', 'certified-copy', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

export interface ItemOutcome {
  readonly outcome: Outcome;
  readonly refusal?: RefusalReason;
}

/** Returns nothing for an undecided or withdrawn item. */
export function toOutcome(state: ItemState): ItemOutcome | undefined {
  return state.kind === 'decided' ? outcomeOf(state.decision) : undefined;
}

function outcomeOf(decision: Decision): ItemOutcome {
  switch (decision.kind) {
    case 'allow-reading':
      return { outcome: 'reading' };
    case 'allow-copy':
      return { outcome: decision.certified ? 'certified-copy' : 'copy' };
    case 'refuse':
      return { outcome: 'refused', refusal: decision.reason };
  }
}
