import type { Store } from '../open-store.ts';

/** Short codes of all grants, also ended and deleted ones. */
export async function listShortCodes(store: Store): Promise<readonly string[]> {
  const rows = await store.selectFrom('grants').select('short_code').execute();
  return rows.map(({ short_code: code }) => code);
}
