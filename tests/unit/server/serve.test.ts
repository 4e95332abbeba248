import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { checkPort, serve, type StaticServer } from '#src/server/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server: StaticServer | undefined;

beforeAll(() => {
  writeFileSync(join(folder, 'index.html'), '<h1>Phòng đọc</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Không tìm thấy trang</h1>');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

it('serves a folder at the address that it gives, under both addresses of localhost', async () => {
  server = await serve(folder, 0);
  expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
  for (const host of ['localhost', '127.0.0.1']) {
    const response = await fetch(server.url.replace('localhost', host));
    expect(await response.text()).toBe('<h1>Phòng đọc</h1>');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});

it('sends texts compressed, and pictures as they are', async () => {
  writeFileSync(join(folder, 'dai.html'), 'Phòng đọc. '.repeat(200));
  writeFileSync(join(folder, 'anh.jpg'), Buffer.alloc(2048));
  server = await serve(folder, 0);
  const text = await fetch(`${server.url}/dai.html`);
  expect([text.status, text.headers.get('Content-Encoding')]).toEqual([200, 'gzip']);
  expect(await text.text()).toBe('Phòng đọc. '.repeat(200));
  const picture = await fetch(`${server.url}/anh.jpg`);
  expect(picture.headers.get('Content-Encoding')).toBeNull();
  expect((await picture.arrayBuffer()).byteLength).toBe(2048);
});

it('answers with the site’s 404 page for unknown paths', async () => {
  server = await serve(folder, 0);
  const response = await fetch(`${server.url}/khong-co/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('<h1>Không tìm thấy trang</h1>');
});

it('does not leave the folder', async () => {
  server = await serve(folder, 0);
  expect((await fetch(`${server.url}/..%2f..%2fetc/passwd`)).status).toBe(404);
});

it('serves the current files, not those at startup', async () => {
  server = await serve(folder, 0);
  writeFileSync(join(folder, 'moi.html'), 'Trang mới');
  expect(await (await fetch(`${server.url}/moi.html`)).text()).toBe('Trang mới');
});

it('says in both languages that a port is taken, early and when it serves', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const message =
    `Cổng ${port} đang bận. Đặt cổng khác: PORT=${port + 1}\n` +
    `Port ${port} is taken. Set another: PORT=${port + 1}`;
  await expect(checkPort({ host: 'localhost', port })).rejects.toThrow(message);
  await expect(serve(folder, port)).rejects.toThrow(message);
  await new Promise((resolve) => other.close(resolve));
  await expect(checkPort({ host: 'localhost', port })).resolves.toBeUndefined();
});

it('serves on the address that it is given, and on no other', async () => {
  server = await serve(folder, 0, { host: '127.0.0.2' });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.2:\d+$/);
  expect(await (await fetch(server.url)).text()).toBe('<h1>Phòng đọc</h1>');
  await expect(fetch(server.url.replace('127.0.0.2', '127.0.0.1'))).rejects.toThrow();
});

it('formats an IPv6 address for a link', async () => {
  server = await serve(folder, 0, { host: '::1' });
  expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(server.url)).status).toBe(200);
});

it('says in both languages that an address is not of this machine', async () => {
  const message =
    'HOST=192.0.2.1 không phải địa chỉ của máy này. Bỏ trống để chỉ máy này mở được.\n' +
    'HOST=192.0.2.1 is not an address of this machine. Leave it empty to serve this machine alone.';
  await expect(serve(folder, 0, { host: '192.0.2.1' })).rejects.toThrow(message);
});
