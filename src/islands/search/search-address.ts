/** The query in an address: `?q=dang+bo` → `dang bo`. NFC, and no longer than a search needs. */
export function readQuery(query: string): string {
  const written = new URLSearchParams(query).get('q') ?? '';
  return written.normalize('NFC').trim().slice(0, 200);
}

/** Writes the query and leaves other parameters alone. */
export function writeQuery(current: string, query: string): string {
  const parameters = new URLSearchParams(current);
  if (query === '') parameters.delete('q');
  else parameters.set('q', query);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
