import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lays a folder's files out a second time by hard link, or by copy where the file system cannot
 * link. Synchronous: a page is some 60 tiny calls, and waiting for each costs more than it.
 * @param isOver files that are there already stay; without it they must not be there
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

/** Lays out one file a second time, as `linkTree` does; `target` must not exist. */
export function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    copyFileSync(source, target);
  }
}
