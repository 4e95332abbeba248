import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import { checkGate } from '#src/gate/check-gate.ts';

const options = { contentDir: 'content', scansDir: 'scans', today: '2026-11-23' };

it('the sample with its scans has no error and no warning', async () => {
  expect(existsSync('scans')).toBe(true);
  const { issues } = await readCatalogue(options);
  expect(issues).toEqual([]);
});

it('the sample passes the gate, also with quotations from open pages', async () => {
  const workDir = mkdtempSync(join(tmpdir(), 'sample-'));
  onTestFinished(() => rmSync(workDir, { recursive: true }));
  const { catalogue } = await readCatalogue(options);
  expect(catalogue?.exhibits.some(({ state }) => state === 'unlisted')).toBe(true);
  expect(catalogue && (await checkGate(catalogue, { ...options, workDir }, 'public'))).toEqual([]);
}, 60_000);
