import { rmSync } from 'node:fs';
import { readSettings } from '../../src/site/settings.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeArchive } from '../build/build-in-folder.ts';
import { smallArchive } from '../build/small-archive.ts';
import { test as base } from './site.ts';

/** A small archive with its desk open, built once a worker, as the site under test. */
export const test = base.extend<object, { deskSite: string }>({
  deskSite: [
    async ({}, use) => {
      const archive = makeArchive(smallArchive);
      const site = runCommand('scripts/start-site.ts', {
        ...archive.env,
        DESK: 'on',
        DATA_DIR: `${archive.out}.data`,
        PORT: '0',
      });
      const [, address = ''] = await site.untilSays(/đang mở tại (http:\/\/localhost:\d+)/);
      await use(address);
      await site.stop('SIGTERM');
      archive.remove();
      const { serverDir } = readSettings(archive.env, process.cwd(), new Date());
      rmSync(serverDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ deskSite }, use) => use(deskSite),
});

export { expect } from './site.ts';
