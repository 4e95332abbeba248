import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArchive, runScript } from '../build/build-in-folder.ts';
import { runCommand } from '../helpers/run-command.ts';
import { test as base } from './site.ts';

/** Where `build-desk-site.ts` builds a small archive, once for all stories of the desk. */
export const deskFolder = join(process.cwd(), '.cache', 'test-desk');

/** Adds an account while the desk is open, by the command for it; its one-time password. */
export type AddStaff = (name: string, email: string, role: string) => string;

interface DeskFixtures {
  /** What points commands at the archive and at the data of its desk. */
  readonly deskEnv: Readonly<Record<string, string>> & { readonly DATA_DIR: string };
  readonly deskSite: string;
  readonly addStaff: AddStaff;
}

/** That archive with its desk open and nothing asked of it yet, once a worker, as the site under test. */
export const test = base.extend<object, DeskFixtures>({
  deskEnv: [
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'phong-doc-desk-'));
      await use({ ...makeArchive({}, deskFolder).env, DESK: 'on', DATA_DIR: dataDir });
      rmSync(dataDir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  deskSite: [
    async ({ deskEnv }, use) => {
      const site = runCommand('scripts/serve-site.ts', {
        ...deskEnv,
        PORT: '0',
      });
      const [, url = ''] = await site.untilSays(/(http:\/\/localhost:\d+)/);
      await use(url);
      await site.stop('SIGTERM');
    },
    { scope: 'worker' },
  ],
  addStaff: [
    async ({ deskEnv }, use) => {
      await use((name, email, role) => {
        const person = ['--name', name, '--address', email, '--role', role];
        const { said } = runScript('scripts/desk.ts', deskEnv, ['add-staff', ...person]);
        return /(?:\w{4}-){3}\w{4}/.exec(said)?.[0] ?? said;
      });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ deskSite }, use) => use(deskSite),
});

export { expect } from './site.ts';
