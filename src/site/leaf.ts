/** The `[...leaf]` parameter of a route: nothing for the first leaf (`describe/links/leaves.ts`). */
export function toLeafParam(leaf: number): string | undefined {
  return leaf === 1 ? undefined : String(leaf);
}

export function toLeafNumber(param: string | undefined): number {
  return param === undefined ? 1 : Number(param);
}
