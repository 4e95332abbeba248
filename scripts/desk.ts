/**
 * `npm run desk -- backup FILE` writes all that the desk keeps to a file, while it is open;
 * `npm run desk -- restore FILE` fills an empty database with it. Both databases read both's files.
 */
import { open, readFile, rename } from 'node:fs/promises';
import { readKeys, restoreKeys } from '../src/desk/keys.ts';
import { buildBackup, readBackupKeys, restoreBackup } from '../src/desk/store/backup.ts';
import { openStore } from '../src/desk/store/open-store.ts';
import { readSettings } from '../src/site/settings.ts';
import { reportFailure } from './lib/report-failure.ts';

const usage = 'npm run desk -- backup FILE | restore FILE';
const [command, file] = process.argv.slice(2);

try {
  const { desk } = readSettings({ ...process.env, DESK: 'on' }, process.cwd(), new Date());
  if (desk === undefined || file === undefined) throw new Error(usage);
  if (command === 'backup') {
    const store = await openStore(desk);
    await keep(file, await buildBackup(store, await readKeys(desk.dataDir)));
    await store.destroy();
  } else if (command === 'restore') {
    const backup = await readFile(file, 'utf8');
    await restoreKeys(desk.dataDir, readBackupKeys(backup));
    const store = await openStore(desk);
    const rows = await restoreBackup(store, backup);
    await store.destroy();
    console.log(`Đã phục hồi ${rows} dòng. / ${rows} rows restored.`);
  } else throw new Error(usage);
} catch (error) {
  reportFailure(error);
}

/** For its owner alone, and whole or not there at all. */
async function keep(path: string, text: string): Promise<void> {
  const handle = await open(`${path}.partial`, 'w', 0o600);
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
  await rename(`${path}.partial`, path);
}
