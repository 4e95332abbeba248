import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvSettings } from '#src/config/env-settings.ts';
import type { BuiltFolders } from '#src/server/serve-built.ts';
import { makeArchive } from '../build/build-in-folder.ts';
import { runCommand } from '../helpers/run-command.ts';
import { test as base } from './site.ts';

/** Where `build-served-site.ts` builds an archive with its desk, once for all stories of images from packs. */
export const servedFolder = join(process.cwd(), '.cache', 'test-served');

/** The scans are those of the sample. */
export const servedEnv = { ...makeArchive({}, servedFolder).env, SCANS_DIR: 'scans', DESK: 'on' };

export const servedFolders: BuiltFolders = readEnvSettings(
  { ...servedEnv, DESK: 'off' },
  process.cwd(),
  new Date(),
);

/** That archive as `npm run serve` serves it, as the site under test. */
export const test = base.extend<object, { servedSite: string }>({
  servedSite: [
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'phong-doc-served-'));
      const env = { ...servedEnv, DATA_DIR: dataDir, PORT: '0' };
      const site = runCommand('scripts/serve-site.ts', env);
      const [, url = ''] = await site.untilSays(/(http:\/\/localhost:\d+)/);
      await use(url);
      await site.stop('SIGTERM');
      rmSync(dataDir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ servedSite }, use) => use(servedSite),
});

export { expect } from './site.ts';
