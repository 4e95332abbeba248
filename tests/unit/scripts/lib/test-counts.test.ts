import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  addCounts,
  noTests,
  readPlaywrightCounts,
  readVitestCounts,
} from '#scripts/lib/test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(value: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

it('reads what Vitest counted', () => {
  const file = report({
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
  });
  expect(readVitestCounts(file)).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

it('reads what Playwright counted, a flaky test as passed', () => {
  const file = report({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } });
  expect(readPlaywrightCounts(file)).toEqual({ passed: 6, failed: 2, skipped: 3 });
});

it('counts nothing of a run that died before it wrote its report', () => {
  expect(readVitestCounts(join(folder, 'none.json'))).toEqual(noTests);
  expect(readPlaywrightCounts(join(folder, 'none.json'))).toEqual(noTests);
});

it('adds counts up', () => {
  const a = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts(a, addCounts(a, noTests))).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
