import { openStore, type Store, type StorePlace } from '#src/desk/store/open-store.ts';

/** Runs `work` on the desk's database, whether or not the desk is running. */
export async function withStore<Result>(
  place: StorePlace,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(place);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}
