import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openVaultReader } from '#src/desk/vault/open-vault-reader.ts';
import { buildBackup } from '#src/desk/store/backup/build-backup.ts';
import type { StorePlace } from '#src/desk/store/open-store.ts';
import { ToldError } from '../lib/told-error.ts';
import { vaultWords } from './words.ts';

/**
 * Writes a backup while the desk is running: readable only by its owner, and complete or absent.
 *
 * @throws ToldError if there is no desk to back up
 */
export async function writeBackup(place: StorePlace, path: string): Promise<void> {
  if (place.databaseUrl === undefined && !existsSync(join(place.dataDir, 'desk.sqlite')))
    throw new ToldError(vaultWords.nothingToBackUp(place.dataDir));
  const { reader, keys } = await openVaultReader(place);
  const partial = `${path}.partial`;
  try {
    // A leftover file may have another owner or mode, or be a symbolic link.
    await rm(partial, { force: true });
    const handle = await open(partial, 'wx', 0o600);
    try {
      for await (const chunk of buildBackup(reader, keys)) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await reader.destroy();
  }
}
