import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { findTokens } from './search-output.ts';

it.each(['zqcanaryxk', 'Đơn thư (1+1)', 'K-01-3'])('finds %s in all its forms', (token) => {
  const folder = mkdtempSync(join(tmpdir(), 'phong-doc-search-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = {
    'plain.txt': `Trước ${token} sau`,
    'lower.txt': token.toLowerCase(),
    'upper.txt': token.toUpperCase(),
    'address.txt': `/?q=${encodeURIComponent(token)}`,
    'base64.txt': Buffer.from(`Trước ${token} sau`).toString('base64'),
    'packed.gz': gzipSync(token),
    [`named ${token}.txt`]: '',
    'none.txt': 'zqcanary Đơn thư K-01-',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, 'empty'));
  const found = findTokens(folder, ['zqothersxk', token]);
  expect([...found.keys()]).toEqual([token]);
  expect(found.get(token)?.toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'none.txt')
      .toSorted(),
  );
});
