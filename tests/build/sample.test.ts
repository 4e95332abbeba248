import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read/index.ts';

it('the sample with its scans has no error and no warning', async () => {
  expect(existsSync('scans')).toBe(true);
  const options = { contentDir: 'content', scansDir: 'scans', today: '2026-11-23' };
  const { issues } = await readCatalogue(options);
  expect(issues).toEqual([]);
});
