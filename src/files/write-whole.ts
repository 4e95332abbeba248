import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { toTemporaryPath } from './temporary.ts';

/** For files that only the owner of the process may read. */
export const ownerOnly = { mode: 0o600 };

interface WriteOptions {
  readonly mode?: number;
  readonly temporaryDir?: string;
}

/**
 * Writes a file atomically, and makes its folder. A run that is killed leaves the old file, and a
 * hidden temporary one that `removeLeftovers` removes.
 * @param mode of the file, regardless of the umask: `0o600` for its owner only
 * @param temporaryDir where the temporary file lies: on the same file system; by default beside it
 */
export async function writeWhole(
  file: string,
  data: string | Uint8Array,
  { mode, temporaryDir = dirname(file) }: WriteOptions = {},
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = toTemporaryPath(temporaryDir);
  const handle = await open(temporary, 'w', mode);
  try {
    try {
      // The umask may clear bits, and a file of the same name from a killed run keeps its mode.
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

/**
 * As `writeWhole`, for a file that is too large for memory: `write` gets a stream and resolves when
 * the stream has ended. The folder must exist; it is not made again when somebody removes it
 * meanwhile.
 * @throws what `write` throws; then there is no file
 */
export async function streamWhole(
  file: string,
  write: (target: Writable) => Promise<void>,
  { mode, temporaryDir = dirname(file) }: WriteOptions = {},
): Promise<void> {
  const temporary = toTemporaryPath(temporaryDir);
  const handle = await open(temporary, 'w', mode);
  try {
    const target = handle.createWriteStream();
    const failed: Error[] = [];
    // A write that still waits when the stream is destroyed fails after `write` has.
    target.on('error', (error) => failed.push(error));
    try {
      if (mode !== undefined) await handle.chmod(mode);
      await write(target);
      const [first] = failed;
      if (first !== undefined) throw first;
    } finally {
      target.destroy();
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
