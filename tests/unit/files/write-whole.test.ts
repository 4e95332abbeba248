import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownerOnly, writeWhole } from '#src/files/write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes the folder, writes the file, and leaves nothing else', async () => {
  await writeWhole(join(folder, 'a', 'b.json'), '{}');
  await writeWhole(join(folder, 'a', 'b.json'), '{"đã":"đổi"}');
  expect(readFileSync(join(folder, 'a', 'b.json'), 'utf8')).toBe('{"đã":"đổi"}');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.json']);
});

it('gives the file the mode it is asked for, whatever mode it had', async () => {
  const file = join(folder, 'secret.json');
  writeFileSync(file, 'open', { mode: 0o644 });
  await writeWhole(file, 'closed', ownerOnly);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('keeps the old file when it cannot write, and leaves no partial new one', async () => {
  writeFileSync(join(folder, 'kept'), 'old');
  await expect(writeWhole(join(folder, 'kept', 'below'), 'new')).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['kept']);
});
