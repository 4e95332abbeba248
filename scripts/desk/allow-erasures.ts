import { openVault } from '../../src/desk/open-vault.ts';
import { allowErasures } from '../../src/desk/store/held-erasures.ts';
import type { StorePlace } from '../../src/desk/store/open-store.ts';
import { vaultWords } from './words.ts';

/** Says yes to the erasures that wait for a person; the desk makes them within the hour. */
export async function allowHeldErasures(place: StorePlace, now: Date): Promise<string> {
  const { store } = await openVault(place);
  try {
    const allowed = await allowErasures(store, now);
    return allowed === undefined ? vaultWords.nothingHeld : vaultWords.allowed(allowed, now);
  } finally {
    await store.destroy();
  }
}
