import { join } from 'node:path';

/**
 * The index of pages for readers with a grant (`ClosedIndex`), next to the desk's program.
 * @param programDir `serverDir`, or the folder `server` of a version of the site
 */
export function closedIndexOf(programDir: string): string {
  return join(programDir, 'closed.db');
}
