import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Builds and commands of the project start in half the time from what is compiled.
process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), '.cache', 'compiled');

/** Tests of what runs in a browser replace modules and share one page: each file has its own. */
const ofBrowser = 'tests/unit/islands/**/*.test.{ts,tsx}';
/** Tests of what keeps data in a database share one PostgreSQL. */
const ofDatabase = [
  'tests/unit/{desk,server,reading/door,scripts/desk}/**/*.test.{ts,tsx}',
  'tests/build/desk*.test.ts',
];

export default defineConfig({
  test: {
    // On machines that may be slow, a whole build takes its time.
    testTimeout: 120_000,
    // Build tests build a site before the first of them.
    hookTimeout: 180_000,
    // Build tests drive whole builds: one file after another leaves both cores to each.
    maxWorkers: 2,
    // Nothing is left behind by a test that another could stumble over: a minute less.
    isolate: false,
    setupFiles: 'tests/helpers/own-temporary-folder.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/{unit,build}/**/*.test.{ts,tsx}'],
          exclude: [ofBrowser, ...ofDatabase],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ofDatabase,
          globalSetup: 'tests/helpers/shared-postgres.ts',
          setupFiles: ['tests/helpers/remember-hashes.ts'],
        },
      },
      {
        extends: true,
        // As `src/build/plugins/react-as-preact.ts` does it for browsers.
        resolve: { alias: { react: 'preact/compat', 'react-dom': 'preact/compat' } },
        test: {
          name: 'browser',
          include: [ofBrowser],
          isolate: true,
          server: { deps: { inline: ['@nanostores/react'] } },
        },
      },
    ],
  },
});
