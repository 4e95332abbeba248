/** Every test of the project, cheapest first. The second half of `npm test`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './lib/find-browser.ts';
import { runStep } from './lib/run-step.ts';
import {
  addCounts,
  noTests,
  readPlaywrightCounts,
  readVitestCounts,
  type TestCounts,
} from './lib/test-counts.ts';

/** A site of an earlier run would make the build ask for approval. */
const testSite = join(process.cwd(), '.cache', 'test-site');
for (const folder of [testSite, `${testSite}.sites`])
  rmSync(folder, { recursive: true, force: true });

const reports = join(process.cwd(), '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// The tests' site is separate from the one that `npm start` serves, and built for a fixed day.
const env = {
  OUT_DIR: testSite,
  TODAY: '2026-11-23',
  PORT: '4391',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Desk specs build a site of their own.
  DESK: 'off',
};

let counts: TestCounts = noTests;
let broken = 0;

async function step(name: string, command: string, args: readonly string[], more = {}) {
  const started = performance.now();
  const code = await runStep(command, args, { ...env, ...more });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  if (code !== 0) broken += 1;
  return code === 0;
}

async function vitest(name: string, folder: string) {
  const report = join(reports, `${folder}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  await step(name, 'vitest', ['run', `tests/${folder}`, ...reporters]);
  counts = addCounts(counts, readVitestCounts(report));
}

await step('Checks', process.execPath, ['scripts/check.ts']);
await vitest('Unit tests', 'unit');
const isBuilt = await step('Build of the sample', process.execPath, ['scripts/build.ts']);
await vitest('Build tests', 'build');
const browser = isBuilt ? findBrowser((line) => console.log(line)) : undefined;
if (browser !== undefined) {
  const report = join(reports, 'browser.json');
  await step('Browser tests', 'playwright', ['test'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(browser.path === undefined ? {} : { CHROMIUM: browser.path }),
  });
  counts = addCounts(counts, readPlaywrightCounts(report));
} else if (isBuilt) {
  broken += 1;
  console.error(
    'No browser: Playwright’s could not be downloaded, none is installed, and apt needs root.\n' +
      'Install Chromium or Google Chrome, then run npm test again.',
  );
}

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
if (broken > 0 || counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
