import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A new data folder for one desk, on the project's disk: the temporary folder may be in memory,
 * where durability costs nothing.
 */
export function makeBenchData(): string {
  const folder = join(process.cwd(), '.data-bench');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'desk-'));
}
