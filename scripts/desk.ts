/**
 * `npm run desk -- backup FILE` writes all that the desk keeps to a file, while it is open;
 * `npm run desk -- restore FILE` fills an empty desk with it. Both databases read both's files.
 * `restore-keys FILE` puts back the keys alone. `add-staff` asks for a person who will work at the
 * desk and makes a one-time password; `reset-staff` makes another for who has lost password,
 * authenticator or both. `allow-erasures` says yes to more erasures than one day may make by itself,
 * in the name of a head or an administrator.
 */
import { createReadStream, existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { restoreVault, restoreVaultKeys } from '../src/desk/vault/restore-vault.ts';
import { readSettings } from '../src/config/settings.ts';
import { addStaff, createStaffAsker, resetStaff } from './desk/add-staff.ts';
import { allowHeldErasures } from './desk/allow-erasures.ts';
import { writeBackup } from './desk/write-backup.ts';
import { vaultWords } from './desk/words.ts';
import { reportFailure } from './lib/report-failure.ts';
import { ToldError } from './lib/told-error.ts';

const usage =
  'npm run desk -- backup FILE | restore FILE | restore-keys FILE | add-staff | reset-staff | allow-erasures';

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
  else if (command === 'allow-erasures')
    console.log(await allowHeldErasures(desk, flags, createStaffAsker(), new Date()));
  else if (file === undefined) throw new ToldError(usage);
  else if (command === 'backup') await writeBackup(desk, file);
  else if (!existsSync(file)) throw new ToldError(vaultWords.noFile(file));
  else if (command === 'restore')
    console.log(vaultWords.restored(await restoreVault(desk, () => createReadStream(file))));
  else if (command === 'restore-keys') {
    await restoreVaultKeys(desk, () => createReadStream(file));
    console.log(vaultWords.keysRestored);
  } else throw new ToldError(usage);
} catch (error) {
  reportFailure(error);
}
