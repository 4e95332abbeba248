/** The page number of a long list from the query, counted from 1; default 1. */
export function readListPage(query: URLSearchParams): number {
  const written = query.get('trang') ?? '';
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 1;
}
