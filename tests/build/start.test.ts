import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeArchive, runScript } from './build-in-folder.ts';
import { runCommand } from '../helpers/run-command.ts';
import { smallArchive } from './small-archive.ts';

const archive = makeArchive(smallArchive);
afterAll(() => archive.remove());

const start = () => runCommand('scripts/start-site.ts', { ...archive.env, PORT: '0' });
const opened = /^Phòng đọc đang mở tại (http:\/\/localhost:\d+)$/m;

async function addressOf(site: ReturnType<typeof start>): Promise<string> {
  const [, url = ''] = await site.untilSays(opened);
  return url;
}

it('builds, serves, and stops at Ctrl-C within two seconds', async () => {
  const site = start();
  const url = await addressOf(site);
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Kho thử');
  const { code, ms } = await site.stop('SIGINT');
  expect(code).toBe(0);
  expect(ms).toBeLessThan(2000);
});

it('serves immediately when nothing has changed, and prints that and the URL', async () => {
  const began = performance.now();
  const site = start();
  const url = await addressOf(site);
  expect(performance.now() - began).toBeLessThan(40_000);
  expect((await fetch(`${url}/tai-lieu/TU-01-0145-001/`)).status).toBe(200);
  const [started = '', open, ...more] = site.said().trim().split('\n');
  expect(JSON.parse(started)).toMatchObject({ event: 'started', desk: 'off' });
  expect(open).toMatch(/^Phòng đọc đang mở tại \S+$/);
  expect(more).toEqual([]);
  expect(await site.stop('SIGTERM')).toMatchObject({ code: 0 });
}, 60_000);

it('builds again when the content has changed', async () => {
  archive.write('site.yaml', 'name: { vi: Kho đổi tên }\n');
  const site = start();
  expect(await (await fetch(await addressOf(site))).text()).toContain('Kho đổi tên');
  await site.stop();
});

it('`npm run serve` serves the last build, and builds nothing', async () => {
  archive.write('site.yaml', 'name: { vi: Kho chưa dựng }\n');
  const env = { ...archive.env, HOST: '127.0.0.2', PORT: '0' };
  const site = runCommand('scripts/serve.mjs', env);
  const [, url = ''] = await site.untilSays(/đang mở tại (http:\/\/127\.0\.0\.2:\d+)$/m);
  expect(await (await fetch(url)).text()).toContain('Kho đổi tên');
  expect(await site.stop('SIGTERM')).toMatchObject({ code: 0 });
  archive.write('site.yaml', 'name: { vi: Kho đổi tên }\n');
});

it('`npm run serve` says what to do where nothing is built, or no desk', () => {
  const nowhere = { ...archive.env, OUT_DIR: join(archive.out, '..', 'nothing') };
  expect(runScript('scripts/serve.mjs', nowhere)).toEqual({
    code: 1,
    said:
      `Chưa có trang nào ở ${nowhere.OUT_DIR}. Dựng trước: npm run build.\n` +
      `There is no site at ${nowhere.OUT_DIR} yet. Build it first: npm run build.\n`,
  });
  expect(runScript('scripts/serve.mjs', { ...archive.env, DESK: 'on' })).toEqual({
    code: 1,
    said:
      'Trang này được dựng không kèm bàn trực. Đặt DESK=off, hoặc dựng lại: npm run build.\n' +
      'This site was built without the desk. Set DESK=off, or build again: npm run build.\n',
  });
});

it('does not take another archive in the same folder for its own', () => {
  const other = makeArchive({ ...smallArchive, 'site.yaml': 'name: { vi: Kho khác }\n' });
  const env = { ...other.env, OUT_DIR: archive.out, WORK_DIR: archive.env['WORK_DIR'] ?? '' };
  expect(runScript('scripts/build.ts', env)).toMatchObject({ code: 0 });
  other.remove();
  const site = start();
  return addressOf(site)
    .then(async (url) => expect(await (await fetch(url)).text()).toContain('Kho đổi tên'))
    .finally(() => site.stop());
}, 300_000);

it('says that its port is taken before it builds, and ends with 1', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  archive.write('site.yaml', 'name: { vi: Kho đổi nữa }\n');
  const { code, said } = runScript('scripts/start-site.ts', { ...archive.env, PORT: String(port) });
  expect([code, said]).toEqual([
    1,
    `Cổng ${port} đang bận. Đặt cổng khác: PORT=${port + 1}\n` +
      `Port ${port} is taken. Set another: PORT=${port + 1}\n`,
  ]);
  await new Promise((resolve) => other.close(resolve));
});

it('names every wrong setting at once', () => {
  const env = { ...archive.env, PORT: 'bốn', TODAY: '23/11/2026' };
  const { code, said } = runScript('scripts/start-site.ts', env);
  expect(code).toBe(1);
  expect(said).toContain('PORT="bốn"');
  expect(said).toContain('TODAY="23/11/2026"');
  expect(said).not.toContain('    at ');
});
