import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findIn, writeOutput } from '../planted.ts';

test('links in the output do not pass, to a file, to a folder or to nothing', async () => {
  const elsewhere = writeOutput({ 'a/x.txt': 'Không có gì.' });
  const outDir = writeOutput({ 'index.html': '<p>Phòng đọc</p>' });
  symlinkSync(join(elsewhere, 'a/x.txt'), join(outDir, 'file'));
  symlinkSync(join(elsewhere, 'a'), join(outDir, 'folder'));
  symlinkSync(join(elsewhere, 'gone'), join(outDir, 'nothing'));
  expect(await findIn(outDir)).toEqual(
    ['file', 'folder', 'nothing'].map((output) => ({ kind: 'unreadable', output })),
  );
});
