import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder in which an ASCII pattern stands in any byte. Throws if there is no folder. */
export function findInFiles(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder).filter((name) =>
    pattern.test(readFileSync(join(folder, name)).toString('latin1')),
  );
}
