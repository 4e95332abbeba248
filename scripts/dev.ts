/**
 * `npm run dev`: rebuilds the site on every save of a content file. Errors are shown in the
 * browser.
 */
import { dev } from 'astro';
import { prepareSample } from './lib/prepare-sample.ts';
import { reportFailure } from './lib/report-failure.ts';
import { readEnvSettings } from '../src/config/env-settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
const entrypoint = new URL('../src/build/plain-log.ts', import.meta.url);

try {
  const settings = readEnvSettings(process.env, process.cwd(), new Date());
  await prepareSample(settings);
  const server = await dev({ logger: { entrypoint }, server: { port: settings.port } });
  console.log(`Bản soạn thảo đang mở tại http://localhost:${server.address.port}`);
  console.log('Lưu tệp nội dung là trang đổi theo. Tìm kiếm dùng chỉ mục của lần dựng gần nhất.');
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  reportFailure(error);
}
