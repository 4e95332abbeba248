import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lays a folder's files out a second time by hard link, or by copy where the file system cannot
 * link. Synchronous: a page is some 60 tiny calls, and waiting for each costs more than it.
 * @returns the files, relative to `to`, with `/`
 */
export function linkTree(from: string, to: string): string[] {
  mkdirSync(to, { recursive: true });
  return readdirSync(from, { withFileTypes: true }).flatMap((entry) => {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      return linkTree(source, target).map((path) => `${entry.name}/${path}`);
    }
    linkFile(source, target);
    return [entry.name];
  });
}

/** `target` must not exist. */
function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    copyFileSync(source, target);
  }
}
