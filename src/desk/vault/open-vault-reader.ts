import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findKeys, fingerprintKeys, type DeskKeys } from './keys.ts';
import { openVault } from './open-vault.ts';
import { hasLeft } from '../store/erasure/erase-again.ts';
import { openErasureList } from '../store/erasure/erasure-list.ts';
import { isUpToDate } from '../store/migrate.ts';
import { openReader, type Store, type StorePlace } from '../store/open-store.ts';
import { findSetting } from '../store/settings.ts';

/** A desk's database for reading, with its keys. */
export interface VaultReader {
  readonly reader: Store;
  readonly keys: DeskKeys;
}

/**
 * Opens a desk for large reads, without a lock that blocks or waits for a writer. A desk left by an
 * older version, or with pending repeated erasures, is first opened as its server would open it.
 *
 * @throws VaultError
 */
export async function openVaultReader(place: StorePlace): Promise<VaultReader> {
  const keys = await findKeys(place.dataDir);
  const file = join(place.dataDir, 'desk.sqlite');
  if (keys !== undefined && (place.databaseUrl !== undefined || existsSync(file))) {
    const reader = openReader(place);
    try {
      if (await isReady(reader, keys, place)) return { reader, keys };
    } catch (error) {
      await reader.destroy();
      throw error;
    }
    await reader.destroy();
  }
  const vault = await openVault(place);
  await vault.store.destroy();
  return { reader: openReader(place), keys: vault.keys };
}

async function isReady(
  reader: Store,
  keys: DeskKeys,
  { dataDir, databaseUrl }: StorePlace,
): Promise<boolean> {
  if (!(await isUpToDate(reader, databaseUrl === undefined ? 'sqlite' : 'postgres'))) return false;
  if ((await findSetting(reader, 'keys')) !== fingerprintKeys(keys)) return false;
  return !(await hasLeft(reader, openErasureList(dataDir)));
}
