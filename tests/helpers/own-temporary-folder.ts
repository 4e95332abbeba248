import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Each file of tests has a temporary folder of its own, and leaves nothing in the system's. */
const { TMPDIR } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'phong-doc-test-'));
process.env['TMPDIR'] = folder;

afterAll(() => {
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  rmSync(folder, { recursive: true, force: true });
});
