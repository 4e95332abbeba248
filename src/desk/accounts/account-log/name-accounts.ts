import { nameStaff } from '#src/desk/store/name-staff.ts';
import type { Store } from '#src/desk/store/open-store.ts';

/** Names of accounts by id, including accounts that were proposed and never created. */
export async function nameAccounts(
  store: Store,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const named = await nameStaff(store, ids);
  const missing = [...ids].filter((id) => !named.has(id));
  if (missing.length === 0) return named;
  const proposed = await store
    .selectFrom('staff_proposals')
    .select(['staff_id', 'name'])
    .where('staff_id', 'in', missing)
    .execute();
  return new Map([
    ...named,
    ...proposed.map(({ staff_id, name }) => [staff_id, name ?? ''] as const),
  ]);
}
