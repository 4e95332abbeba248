/**
 * `npm run content -- kiosk FOLDER`: the site for the hall's screen in a folder of its own, on a USB stick or a
 * disk, with what starts it on Windows and Linux without a network or an installation.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '#src/config/settings.ts';
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
const settings = readSettings(process.env, process.cwd(), new Date());
await buildIfChanged(settings);
if (process.exitCode !== 1) {
  await writeKioskFolder(folder, settings.outDir, settings.today);
  console.log(`Đã ghi ${folder}. Trên máy ở sảnh: mở DOC-TRUOC.txt trong thư mục ấy.`);
}
