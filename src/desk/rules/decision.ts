/** Closed list of grounds on which an item is refused (Luật Lưu trữ 33/2024/QH15, Điều 25). */
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
  /** The purpose does not need these records, or so many of them. */
  'purpose',
  /** Not held here. */
  'not-held',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What the desk answers for one item. Days are `YYYY-MM-DD`; the last day is still given. */
export type Decision =
  | { readonly kind: 'allow-reading'; readonly from: string; readonly until: string }
  | { readonly kind: 'allow-copy'; readonly certified: boolean }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason };
