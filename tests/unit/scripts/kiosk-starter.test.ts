import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeKioskFolder } from '#scripts/content/kiosk/kiosk-folder.ts';

let root: string;
let folder: string;
let running: ChildProcess | undefined;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'phong-doc-'));
  folder = join(root, 'man-hinh');
  mkdirSync(join(root, 'site/kiosk'), { recursive: true });
  writeFileSync(join(root, 'site/kiosk/index.html'), 'Mời xem');
  writeFileSync(join(root, 'site/404.html'), 'Không tìm thấy');
  writeFileSync(join(root, 'site/a.js'), 'export {};');
  writeFileSync(join(root, 'site/tieng.wav'), '0123456789');
  await writeKioskFolder(folder, join(root, 'site'), '2026-11-23');
});
afterEach(() => {
  if (running?.pid !== undefined && running.exitCode === null) process.kill(-running.pid);
  running = undefined;
  rmSync(root, { recursive: true });
});

/** Starts it as on a machine that has nothing but `programs`; its address once it answers. */
async function start(programs: readonly string[], port: number): Promise<string> {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  for (const name of programs) symlinkSync(whichOf(name), join(bin, name));
  running = spawn('/bin/sh', [join(folder, 'mo-man-hinh.sh')], {
    detached: true,
    stdio: 'ignore',
    env: { PATH: bin, PORT: String(port), PHONG_DOC_NO_BROWSER: '1' },
  });
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(url), { timeout: 8000, interval: 50 });
  return url;
}

/** The program itself, not what may stand before it on a developer's machine. */
function whichOf(name: string): string {
  if (name === 'node') return process.execPath;
  const ask =
    name === 'python3' ? 'python3 -c "import sys; print(sys.executable)"' : `command -v ${name}`;
  return spawnSync('/bin/sh', ['-c', ask], { encoding: 'utf8' }).stdout.trim();
}

const shell = ['sh', 'dirname', 'sleep'];

test('with Node.js it serves pages, their files, and recordings in parts', async () => {
  const url = await start([...shell, 'node'], 4437);
  expect(await (await fetch(`${url}/kiosk/`)).text()).toBe('Mời xem');
  expect((await fetch(`${url}/a.js`)).headers.get('Content-Type')).toBe('text/javascript');
  const part = await fetch(`${url}/tieng.wav`, { headers: { Range: 'bytes=2-4' } });
  expect([part.status, await part.text()]).toEqual([206, '234']);
  const missing = await fetch(`${url}/khong-co/`);
  expect([missing.status, await missing.text()]).toEqual([404, 'Không tìm thấy']);
  expect((await fetch(`${url}/..%2fman-hinh.json`)).status).toBe(404);
  expect((await fetch(`${url}/%E0%A4%A`)).status).toBe(404);
});

for (const [index, program] of ['python3', 'busybox', 'php'].entries()) {
  const has = whichOf(program) !== '';
  test(`with ${program} alone it serves pages and modules`, async ({ skip }) => {
    skip(!has, `Not run: ${program} is not installed.`);
    const url = await start([...shell, program], 4438 + index);
    expect(await (await fetch(`${url}/kiosk/`)).text()).toBe('Mời xem');
    expect((await fetch(`${url}/a.js`)).headers.get('Content-Type')).toContain('javascript');
  });
}
