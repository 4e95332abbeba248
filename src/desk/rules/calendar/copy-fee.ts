/** Groups of readers with reduced fees, by their codes in the national list. */
export const feeGroups = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const;
export type FeeGroup = (typeof feeGroups)[number];

/** Settings of `site.yaml` for fees. Prices are in đồng per page. */
export interface FeeRules {
  readonly copyPage: number;
  readonly certifiedPage: number;
  /** Groups that pay nothing. */
  readonly free: readonly FeeGroup[];
  /** Groups that pay half. */
  readonly half: readonly FeeGroup[];
  /** Whether receipt numbers are recorded for paid fees. */
  readonly receipt: boolean;
}

/** Copies made for one item of a request. */
export interface CopyCount {
  /** Pages of one copy. */
  readonly pages: number;
  readonly copies: number;
  readonly certified: boolean;
  readonly group?: FeeGroup | undefined;
}

/** The fee in đồng. Half a fee is rounded down. */
export function findCopyFee(
  rules: FeeRules,
  { pages, copies, certified, group }: CopyCount,
): number {
  const whole = pages * copies * (certified ? rules.certifiedPage : rules.copyPage);
  if (group !== undefined && rules.free.includes(group)) return 0;
  return group !== undefined && rules.half.includes(group) ? Math.floor(whole / 2) : whole;
}
