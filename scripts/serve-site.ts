/** Serves the last good site. The second half of `npm run serve`. */
import { existsSync } from 'node:fs';
import { openSite } from '../src/server/open-site.ts';
import { reportFailure } from './lib/report-failure.ts';
import { checkPort } from '../src/server/serve.ts';
import { ToldError } from './lib/told-error.ts';
import { mendLinks } from '../src/build/sites/switch-site.ts';
import { readEnvSettings } from '../src/config/env-settings.ts';

try {
  const settings = readEnvSettings(process.env, process.cwd(), new Date());
  mendLinks(settings);
  if (!existsSync(settings.outDir))
    throw new ToldError(
      `Chưa có trang nào ở ${settings.outDir}. Dựng trước: npm run build.\n` +
        `There is no site at ${settings.outDir} yet. Build it first: npm run build.`,
    );
  if (settings.desk && !existsSync(settings.serverDir))
    throw new ToldError(
      'Trang này được dựng không kèm bàn trực. Đặt DESK=off, hoặc dựng lại: npm run build.\n' +
        'This site was built without the desk. Set DESK=off, or build again: npm run build.',
    );
  await checkPort(settings);
  console.log(`Phòng đọc đang mở tại ${await openSite(settings)}`);
} catch (error) {
  reportFailure(error);
}
