import type { Store } from './open-store.ts';
import type { LogEntry } from './request-record.ts';

/** Codes of the requests that lines of a log name, by id: those that one was closed as a double of. */
export async function codeRequests(
  store: Store,
  log: readonly LogEntry[],
): Promise<ReadonlyMap<string, string>> {
  const ids = log.flatMap(({ move, about = [] }) => (move === 'close-as-double' ? about : []));
  if (ids.length === 0) return new Map();
  const rows = await store
    .selectFrom('requests')
    .select(['id', 'code'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, code }) => [id, code]));
}
