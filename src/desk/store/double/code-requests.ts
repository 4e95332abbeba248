import type { Store } from '../open-store.ts';
import type { LogEntry } from '../request/request-record.ts';

const namesRequest: ReadonlySet<LogEntry['move']> = new Set([
  'close-as-double',
  'keep-double',
  'lose-double',
]);

/**
 * Codes, by id, of the requests that log lines refer to: the one that a duplicate was closed for,
 * and the duplicate that this one was kept for. Log lines still name them after the link between
 * the two is removed.
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
