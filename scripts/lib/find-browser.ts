import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findInstalledBrowser } from './find-installed-browser.ts';

/** A browser for the tests. `path` is absent if Playwright's own is used. */
export interface Browser {
  readonly path?: string;
}

/**
 * Playwright's browser, downloaded if missing; else an installed Chromium; else Debian's through
 * apt. `undefined` if none is available.
 */
export function findBrowser(say: (line: string) => void): Browser | undefined {
  if (existsSync(chromium.executablePath())) return {};
  say('Tải trình duyệt của Playwright… / Downloading Playwright’s browser…');
  if (run('npx', ['playwright', 'install', 'chromium'], 120_000)) return {};
  say('Không tải được; tìm Chromium có sẵn. / No download; looking for an installed Chromium.');
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  say('Cài Chromium của Debian… / Installing Debian’s Chromium…');
  run('apt-get', ['update', '-qq'], 180_000);
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], 420_000)) break;
  return findInstalled();
}

function findInstalled(): Browser | undefined {
  const path = findInstalledBrowser();
  return path === undefined ? undefined : { path };
}

function run(command: string, args: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { timeout, stdio: 'ignore', env, shell: process.platform === 'win32' } as const;
  return spawnSync(command, args, options).status === 0;
}
