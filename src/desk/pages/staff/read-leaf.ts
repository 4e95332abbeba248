/** The leaf of a long list that an address asks for, from 1; the first where it asks for none. */
export function readLeaf(query: URLSearchParams): number {
  const written = query.get('trang') ?? '';
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 1;
}
