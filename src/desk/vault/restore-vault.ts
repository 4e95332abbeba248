import { existsSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkKeys, fingerprintKeys, placeKeys, removeKeys, type DeskKeys } from './keys.ts';
import { checkEmpty, fillStore, type RestoredRows } from '../store/backup/fill-store.ts';
import { readBackup } from '../store/backup/read-backup.ts';
import type { DeskStore } from '../store/desk-store.ts';
import { eraseAgain } from '../store/erasure/erase-again.ts';
import { endRestored } from '../store/grants/end-grants.ts';
import { replaceAgain } from '../store/links/replace-again.ts';
import { openStore, type StorePlace } from '../store/open-store.ts';
import { scrubErased } from '../store/driver/scrub.ts';
import { findSetting, keepSetting } from '../store/settings.ts';
import { VaultError } from './vault-error.ts';

/** Opens the bytes of a backup from the beginning, as often as needed. */
type OpenBackup = () => AsyncIterable<Uint8Array>;

export interface RestoredDesk extends RestoredRows {
  /**
   * Requests and readers' records in the backup that were erased since it was made, and are erased
   * again.
   */
  readonly erased: number;
  /** Private links in the backup that were replaced since, and are replaced again. */
  readonly replaced: number;
}

/**
 * Restores a backup, keys included, into an empty desk: all of it, or nothing is left behind. The
 * lists in the data folder are applied again in the same transaction.
 *
 * @throws VaultError
 */
export async function restoreVault(place: StorePlace, open: OpenBackup): Promise<RestoredDesk> {
  const keys = await readBackupKeys(open());
  await checkKeys(place.dataDir, keys);
  const { dataDir, databaseUrl } = place;
  const file = databaseUrl === undefined ? join(dataDir, 'desk.sqlite') : undefined;
  const isNewFolder = !existsSync(dataDir);
  const isNewFile = file !== undefined && !existsSync(file);
  let store: DeskStore | undefined;
  const done = { hasPlacedKeys: false };
  try {
    const opened = (store = await openStore(place));
    const restored = await store.transaction().execute(async (transaction) => {
      await checkEmpty(transaction);
      const filled = await fillStore(transaction, open());
      const own = fingerprintKeys(keys);
      if ((await keepSetting(transaction, 'keys', own)) !== own) throw anotherDatabase();
      done.hasPlacedKeys = await placeKeys(dataDir, keys);
      await endRestored(transaction, new Date().toISOString());
      return {
        ...filled,
        erased: await eraseAgain(transaction, opened.erasures),
        replaced: await replaceAgain(transaction, opened.links, keys.link),
      };
    });
    await scrubErased(opened);
    await opened.destroy();
    return restored;
  } catch (error) {
    if (done.hasPlacedKeys) await removeKeys(dataDir);
    await store?.destroy();
    if (isNewFile)
      for (const part of ['', '-wal', '-shm']) await rm(`${file}${part}`, { force: true });
    if (isNewFolder && existsSync(dataDir)) await rmdir(dataDir);
    throw error;
  }
}

/**
 * Restores only the keys, for an intact database.
 *
 * @throws VaultError
 */
export async function restoreVaultKeys(place: StorePlace, open: OpenBackup): Promise<void> {
  const keys = await readBackupKeys(open());
  await checkKeys(place.dataDir, keys);
  const store = await openStore(place);
  try {
    const kept = await findSetting(store, 'keys');
    if (kept !== undefined && kept !== fingerprintKeys(keys)) throw anotherDatabase();
  } finally {
    await store.destroy();
  }
  await placeKeys(place.dataDir, keys);
}

/** The keys in a backup that was read to its end and is complete. */
async function readBackupKeys(bytes: AsyncIterable<Uint8Array>): Promise<DeskKeys> {
  let keys: DeskKeys | undefined;
  for await (const part of readBackup(bytes)) if (part.kind === 'keys') keys = part.keys;
  if (keys === undefined) throw new Error('A whole backup has keys.');
  return keys;
}

function anotherDatabase(): VaultError {
  return new VaultError(
    'another-desk',
    'Cơ sở dữ liệu này là của một bàn trực khác. Phục hồi vào một cơ sở dữ liệu mới.',
    'This database belongs to another desk. Restore into a new database.',
  );
}
