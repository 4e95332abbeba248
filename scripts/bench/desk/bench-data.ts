import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A new folder for the data of one desk: on the disk of the project, since the one for temporary
 * files may be memory, where durability costs nothing.
 */
export function makeBenchData(): string {
  const folder = join(process.cwd(), '.data-bench');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'desk-'));
}
