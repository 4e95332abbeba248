/**
 * `npm run desk -- backup FILE` writes all that the desk keeps to a file, while it is open;
 * `npm run desk -- restore FILE` fills an empty database with it. Both databases read both's files.
 * `npm run desk -- add-staff` asks for a person who will work at the desk and makes a one-time
 * password; `reset-staff` makes another for who has lost password, authenticator or both.
 */
import { open, readFile, rename } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readKeys, restoreKeys } from '../src/desk/keys.ts';
import { buildBackup, readBackupKeys, restoreBackup } from '../src/desk/store/backup.ts';
import { openStore } from '../src/desk/store/open-store.ts';
import { readSettings } from '../src/site/settings.ts';
import { addStaff, createStaffAsker, resetStaff } from './desk/add-staff.ts';
import { reportFailure } from './lib/report-failure.ts';
import { ToldError } from './lib/told-error.ts';

const usage = 'npm run desk -- backup FILE | restore FILE | add-staff | reset-staff';

try {
  const text = { type: 'string' } as const;
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: text, address: text, role: text },
  });
  const [command, file] = positionals;
  const { desk } = readSettings({ ...process.env, DESK: 'on' }, process.cwd(), new Date());
  if (desk === undefined) throw new ToldError(usage);
  if (command === 'add-staff') console.log(await addStaff(desk, flags, createStaffAsker()));
  else if (command === 'reset-staff')
    console.log(await resetStaff(desk, flags, createStaffAsker()));
  else if (file === undefined) throw new ToldError(usage);
  else if (command === 'backup') {
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
  } else throw new ToldError(usage);
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
