import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toTemporaryPath } from './temporary.ts';

/** For what only the owner of the process may read. */
export const ownerOnly = { mode: 0o600 };

/**
 * Writes a file under its name once it is complete, and makes its folder. A run that is killed leaves
 * the old file, and a hidden one that `removeLeftovers` clears.
 * @param mode of the file, whatever the umask: `0o600` for its owner alone
 */
export async function writeWhole(
  file: string,
  data: string | Uint8Array,
  { mode }: { readonly mode?: number } = {},
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = toTemporaryPath(dirname(file));
  const handle = await open(temporary, 'w', mode);
  try {
    try {
      // The umask may take bits away, and a file of the same name from a killed run keeps its mode.
      if (mode !== undefined) await handle.chmod(mode);
      await handle.writeFile(data);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
