/**
 * The `[...listPage]` parameter of a route: undefined for the first list page
 * (`describe/links/list-pages.ts`).
 */
export function toListPageParam(listPage: number): string | undefined {
  return listPage === 1 ? undefined : String(listPage);
}

export function toListPageNumber(param: string | undefined): number {
  return param === undefined ? 1 : Number(param);
}
