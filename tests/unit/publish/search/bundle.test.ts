import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { readPageHashes } from '#src/islands/search/engine/indexes/page-hashes.ts';
import { createBundle } from '#src/publish/search/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

it('keeps a number for every entry, also for one without a word', async () => {
  const bundle = await createBundle();
  for (const content of ['kho_ lưu_', '', '…', 'kho_']) await bundle.add({ title: '', content });
  const name = await bundle.write(folder);
  expect(readdirSync(folder)).toEqual([name]);
  const meta = readFileSync(join(folder, name, `pagefind.${name}.pf_meta`));
  expect(readPageHashes(gunzipSync(meta))).toHaveLength(4);
});
