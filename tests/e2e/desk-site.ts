import { rmSync } from 'node:fs';
import { readSettings } from '../../src/site/settings.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeArchive, runScript, type Archive } from '../build/build-in-folder.ts';
import { smallArchive } from '../build/small-archive.ts';
import { test as base } from './site.ts';

/** Adds an account while the desk is open, by the command for it; its one-time password. */
export type AddStaff = (name: string, address: string, role: string) => string;

interface DeskFixtures {
  readonly deskArchive: Archive;
  readonly deskSite: string;
  readonly addStaff: AddStaff;
}

const toDataDir = ({ out }: Archive) => `${out}.data`;

/** A small archive with its desk open, built once a worker, as the site under test. */
export const test = base.extend<object, DeskFixtures>({
  deskArchive: [
    async ({}, use) => {
      const archive = makeArchive(smallArchive);
      await use(archive);
      archive.remove();
      const { serverDir } = readSettings(archive.env, process.cwd(), new Date());
      rmSync(serverDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  deskSite: [
    async ({ deskArchive }, use) => {
      const site = runCommand('scripts/start-site.ts', {
        ...deskArchive.env,
        DESK: 'on',
        DATA_DIR: toDataDir(deskArchive),
        PORT: '0',
      });
      const [, address = ''] = await site.untilSays(/đang mở tại (http:\/\/localhost:\d+)/);
      await use(address);
      await site.stop('SIGTERM');
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  addStaff: [
    async ({ deskArchive }, use) => {
      const env = { ...deskArchive.env, DATA_DIR: toDataDir(deskArchive) };
      await use((name, address, role) => {
        const person = ['--name', name, '--address', address, '--role', role];
        const { said } = runScript('scripts/desk.ts', env, ['add-staff', ...person]);
        return /(?:\w{4}-){3}\w{4}/.exec(said)?.[0] ?? said;
      });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ deskSite }, use) => use(deskSite),
});

export { expect } from './site.ts';
