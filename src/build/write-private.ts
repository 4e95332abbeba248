import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toTemporaryPath } from '../imaging/temporary.ts';

/** Writes a file that only its owner may read, under its name once it is whole. */
export async function writePrivate(file: string, text: string): Promise<void> {
  const temporary = toTemporaryPath(dirname(file));
  const handle = await open(temporary, 'w', 0o600);
  try {
    // What was left there by a build that broke off may have another mode.
    await handle.chmod(0o600);
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}
