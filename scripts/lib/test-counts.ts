import { existsSync, readFileSync } from 'node:fs';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** Counts of Vitest's JSON report; nothing if the run crashed before writing one. */
export function readVitestCounts(file: string): TestCounts {
  const report = readReport(file);
  if (report === undefined) return noTests;
  const { numPassedTests, numFailedTests, numPendingTests } = report as Record<string, number>;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: numPendingTests ?? 0,
  };
}

/** Counts of Playwright's JSON report; a flaky test counts as passed. */
export function readPlaywrightCounts(file: string): TestCounts {
  const report = readReport(file);
  if (report === undefined) return noTests;
  const { stats } = report as { stats: Record<string, number> };
  return {
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    failed: stats['unexpected'] ?? 0,
    skipped: stats['skipped'] ?? 0,
  };
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
