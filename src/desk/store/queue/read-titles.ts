import type { Store } from '../open-store.ts';

/** Ids per statement: SQLite takes 32,766 parameters. */
const atOnce = 1000;

/** Titles of requested items, in order, by request id. */
export async function readTitles(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const titles = new Map<string, string[]>();
  for (let start = 0; start < ids.length; start += atOnce) {
    const rows = await store
      .selectFrom('request_items')
      .select(['request_id', 'title'])
      .where('request_id', 'in', ids.slice(start, start + atOnce))
      .orderBy('place')
      .execute();
    for (const { request_id: id, title } of rows) {
      const known = titles.get(id) ?? [];
      known.push(title);
      titles.set(id, known);
    }
  }
  return titles;
}
