import type { Store } from '../open-store.ts';
import type { LogEntry } from '../request/request-record.ts';

const namesRequest: ReadonlySet<LogEntry['move']> = new Set([
  'close-as-double',
  'keep-double',
  'lose-double',
]);

/**
 * Codes of the requests that lines of a log name, by id: the one that a double was closed for, and
 * the double that this one was kept for. They stay named after the link between the two is gone.
 */
export async function codeRequests(
  store: Store,
  log: readonly LogEntry[],
): Promise<ReadonlyMap<string, string>> {
  const ids = log.flatMap(({ move, about = [] }) => (namesRequest.has(move) ? about : []));
  if (ids.length === 0) return new Map();
  const rows = await store
    .selectFrom('requests')
    .select(['id', 'code'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, code }) => [id, code]));
}
