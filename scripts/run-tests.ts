/**
 * Every test of the project. The second half of `npm test`. What needs no browser runs in two rows
 * side by side, so that a step that has work for one processor leaves the others to the next row.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './lib/find-browser.ts';
import { runAside } from './lib/run-aside.ts';
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

/** Removed at the end with all that tests have left in it. PostgreSQL of another account passes it. */
const temporary = mkdtempSync(join(tmpdir(), 'phong-doc-tests-'));
chmodSync(temporary, 0o711);
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

// The tests' site is separate from the one that `npm start` serves, and built for a fixed day.
const env = {
  OUT_DIR: testSite,
  TODAY: '2026-11-23',
  TMPDIR: temporary,
  PORT: '4391',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Desk specs build a site of their own.
  DESK: 'off',
};

let counts: TestCounts = noTests;
let broken = 0;

/** Runs a program beside another, and shows what it said once it has ended. */
async function step(title: string, command: string, args: readonly string[]) {
  console.log(`… ${title}`);
  const { isPassed, output, seconds } = await runAside(command, args, env);
  console.log(output);
  end(title, isPassed, seconds);
  return isPassed;
}

function end(title: string, isPassed: boolean, seconds: number) {
  console.log(`${isPassed ? '✓' : '✗'} ${title} (${seconds.toFixed(0)} s)\n`);
  if (!isPassed) broken += 1;
}

async function vitest(title: string, folder: string) {
  const report = join(reports, `${folder}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  await step(title, 'vitest', ['run', `tests/${folder}`, ...reporters]);
  counts = addCounts(counts, readVitestCounts(report));
}

async function checkAndTestUnits() {
  await step('Checks', process.execPath, ['scripts/check.ts']);
  await vitest('Unit tests', 'unit');
}

async function buildAndTestBuilds() {
  const isBuilt = await step('Build of the sample', process.execPath, ['scripts/build.ts']);
  await vitest('Build tests', 'build');
  return isBuilt;
}

const [isBuilt] = await Promise.all([buildAndTestBuilds(), checkAndTestUnits()]);
const browser = isBuilt ? findBrowser((line) => console.log(line)) : undefined;
if (browser !== undefined) {
  const report = join(reports, 'browser.json');
  const started = performance.now();
  const code = await runStep('playwright', ['test'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(browser.path === undefined ? {} : { CHROMIUM: browser.path }),
  });
  end('Browser tests', code === 0, (performance.now() - started) / 1000);
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
