import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from './has-code.ts';

/**
 * Duplicates a folder's files by hard link, or by copy if the file system has none. Synchronous: a
 * page is about 60 tiny calls, and awaiting each costs more than it.
 *
 * @param isOver existing files are kept; otherwise they must not exist
 * @returns the files, relative to `to`, with `/`
 */
export function linkTree(from: string, to: string, isOver = false): string[] {
  mkdirSync(to, { recursive: true });
  return readdirSync(from, { withFileTypes: true }).flatMap((entry) => {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      return linkTree(source, target, isOver).map((path) => `${entry.name}/${path}`);
    }
    if (!isOver || !existsSync(target)) linkFile(source, target);
    return [entry.name];
  });
}

/** Duplicates one file like `linkTree`; `target` must not exist. */
export function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    copyFileSync(source, target);
  }
}
