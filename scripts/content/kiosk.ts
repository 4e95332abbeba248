/**
 * `npm run content -- kiosk FOLDER`: writes the site for the kiosk to a folder, such as a USB
 * stick, with starters for Windows and Linux that need no network and no installation.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { buildIfChanged } from '../lib/build-if-changed.ts';
import { checkKioskFolder, writeKioskFolder } from './kiosk/kiosk-folder.ts';
import { ToldError } from '../lib/told-error.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { yes: { type: 'string' } },
});
if (values.yes !== undefined) process.env['APPROVED'] = values.yes;
const [named, ...more] = positionals;
if (named === undefined || more.length > 0) {
  throw new ToldError(
    'Ghi thư mục đích: npm run content -- kiosk /media/usb/man-hinh\n' +
      'Name the folder to write: npm run content -- kiosk /media/usb/screen',
  );
}
const folder = resolve(named);
await checkKioskFolder(folder);
process.env['KIOSK'] = '1';
const settings = readEnvSettings(process.env, process.cwd(), new Date());
await buildIfChanged(settings);
if (process.exitCode !== 1) {
  await writeKioskFolder(folder, settings.outDir, settings.today);
  console.log(`Đã ghi ${folder}. Trên máy ở sảnh: mở DOC-TRUOC.txt trong thư mục ấy.`);
}
