import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['PORT'] ?? '4391');
const executablePath = process.env['CHROMIUM'];
const isRoot = process.getuid?.() === 0;

// Workers, servers and commands of the project start in half the time from what is compiled.
process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), '.cache', 'compiled');

/** What is told of the desk needs a site with one. */
const deskStories = /e2e\/(desk|staff|work|reading)[\w-]*\.spec\.ts$/;

/** What is told of images from packs needs a site with a desk, too, and scans. */
const servedStories = /e2e\/served[\w-]*\.spec\.ts$/;

/** The real archive is built once for all its stories, if it is there. */
const realStories = /e2e\/real[\w-]*\.spec\.ts$/;

/** Stories run against the site that `scripts/run-tests.ts` has built into OUT_DIR. */
export default defineConfig({
  testDir: 'tests',
  projects: [
    {
      name: 'site',
      testMatch: /(e2e|a11y|search)\/.*\.spec\.ts$/,
      testIgnore: [deskStories, servedStories, realStories],
    },
    { name: 'desk site', testMatch: 'e2e/build-desk-site.ts' },
    { name: 'desk', testMatch: deskStories, dependencies: ['desk site'] },
    { name: 'served site', testMatch: 'e2e/build-served-site.ts' },
    { name: 'served', testMatch: servedStories, dependencies: ['served site'] },
    { name: 'real sites', testMatch: 'e2e/build-real-sites.ts' },
    { name: 'real', testMatch: realStories, dependencies: ['real sites'] },
  ],
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A machine that others share may stand still for seconds; what passes only then is told as flaky.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['dot'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    // A third of the time of a new context for every story. What Playwright leaves in it,
    // tests/e2e/site.ts empties; fresh-context.spec.ts tells whether it does.
    reuseContext: true,
    baseURL: `http://localhost:${port}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve-site.ts',
    port,
    env: { OUT_DIR: process.env['OUT_DIR'] ?? 'dist', PORT: String(port), DESK: 'off' },
    reuseExistingServer: false,
  },
});
