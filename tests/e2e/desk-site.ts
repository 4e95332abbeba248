import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { makeArchive } from '../build/build-in-folder.ts';
import { runCommand } from '../helpers/run-command.ts';
import { test as base } from './site.ts';

/** Where `build-desk-site.ts` builds a small archive, once for all stories of the desk. */
export const deskFolder = join(process.cwd(), '.cache', 'test-desk');

/** That archive with its desk open and nothing asked of it yet, once a worker, as the site under test. */
export const test = base.extend<object, { deskSite: string }>({
  deskSite: [
    async ({}, use) => {
      const site = runCommand('scripts/preview.ts', {
        ...makeArchive({}, deskFolder).env,
        DESK: 'on',
        DATA_DIR: join(deskFolder, 'data', randomBytes(6).toString('hex')),
        PORT: '0',
      });
      const [, address = ''] = await site.untilSays(/(http:\/\/localhost:\d+)/);
      await use(address);
      await site.stop('SIGTERM');
    },
    { scope: 'worker' },
  ],
  baseURL: ({ deskSite }, use) => use(deskSite),
});

export { expect } from './site.ts';
