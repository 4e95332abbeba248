import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '#src/server/serve.ts';
import { test as base } from './site.ts';

/** Real scans that live beside the project, and not in it. */
export const archive = resolve('../shared/real');
export const hasArchive = existsSync(join(archive, 'content', 'fonds'));

/** Built apart from every other site; its cut images are cached for the next run. */
const outDir = join(process.cwd(), '.cache', 'test-real-site');

/** Serves the real archive, built once a worker, and makes it the site under test. */
export const test = base.extend<object, { realSite: string }>({
  realSite: [
    async ({}, use) => {
      for (const folder of [outDir, `${outDir}.sites`])
        rmSync(folder, { recursive: true, force: true });
      await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
        env: {
          ...process.env,
          CONTENT_DIR: join(archive, 'content'),
          SCANS_DIR: join(archive, 'scans'),
          OUT_DIR: outDir,
          DESK: 'off',
        },
      });
      const server = await serve(outDir, 0);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: ({ realSite }, use) => use(realSite),
});

export { expect } from './site.ts';
