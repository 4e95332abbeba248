import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { WriteLog } from '#src/desk/log.ts';
import { keepPrivate } from './keep-private.ts';

/**
 * Closes a folder of data to all but its owner, with every file and folder in it: keys, the lists
 * of erasures and of links, the database and what lies beside it, copies and backups that somebody
 * has put there. The folder itself may be named by a link, which its administrator has made; links
 * within it are not followed. It comes first, so that nobody else can exchange what is in it.
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
