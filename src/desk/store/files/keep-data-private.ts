import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { WriteLog } from '#src/desk/log.ts';
import { keepPrivate } from './keep-private.ts';

/**
 * Restricts a data folder to its owner, with every file and folder in it: keys, the lists of
 * erasures and links, the database and its side files, copies and backups left there. The folder
 * itself may be a symbolic link made by its administrator; links within it are not followed. The
 * folder comes first, so that nobody else can replace its contents meanwhile.
 */
export function keepDataPrivate(dataDir: string, log?: WriteLog): void {
  if (!existsSync(dataDir)) return;
  const waiting = [realpathSync(dataDir)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    keepPrivate(path, log);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true || found.uid !== process.geteuid?.()) continue;
    for (const name of readdirSync(path)) waiting.push(join(path, name));
  }
}
