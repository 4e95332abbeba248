import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const stampFile = join(root, 'node_modules', '.installed');
const nodeFile = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Installs exactly what the lockfile lists, unless already done. Exits on failure. */
export function installIfNeeded() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major === undefined || major < 20) {
    console.error(`Cần Node.js 20 trở lên (đang có ${process.versions.node}).`);
    console.error(`Node.js 20 or newer is needed (this is ${process.versions.node}).`);
    process.exit(1);
  }
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Đang cài các gói cần thiết… / Installing packages…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('Không cài được các gói; xem lỗi của npm ở trên. / npm could not install.');
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}

/** For commands that install nothing themselves: explains what to do if packages are missing. */
export function checkInstalled() {
  if (existsSync(nodeFile)) return;
  console.error('Chưa cài các gói. Chạy npm ci trước.');
  console.error('The packages are not installed. Run npm ci first.');
  process.exit(1);
}

/** The project's pinned Node, from its npm package `node`. */
export function projectNode() {
  return existsSync(nodeFile) ? nodeFile : process.execPath;
}
