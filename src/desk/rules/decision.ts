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
  | { readonly kind: 'allow-reading'; readonly from: string; readonly until: string }
  | { readonly kind: 'allow-copy'; readonly certified: boolean }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason };
