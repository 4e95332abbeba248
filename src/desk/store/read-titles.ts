import type { Store } from './open-store.ts';

/** Titles of what requests ask for, in order, by the ids of the requests. */
export async function readTitles(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await store
    .selectFrom('request_items')
    .select(['request_id', 'title'])
    .where('request_id', 'in', ids)
    .orderBy('place')
    .execute();
  const byRequest = Map.groupBy(rows, (row) => row.request_id);
  return new Map(
    [...byRequest].map(([id, items]) => [id, items.map(({ title }) => title)] as const),
  );
}
