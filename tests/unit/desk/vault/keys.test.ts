import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readKeys } from '#src/desk/vault/keys.ts';

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'phong-doc-keys-')), 'data');

it('are created on first start, 256 bits each, readable only by their owner', async () => {
  const folder = newFolder();
  const keys = await readKeys(folder);
  expect(Object.values(keys).map((key) => Buffer.from(key, 'base64url').length)).toEqual([
    32, 32, 32,
  ]);
  expect(new Set(Object.values(keys)).size).toBe(3);
  expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('are the same on every later start, and for servers that start together', async () => {
  const folder = newFolder();
  const together = await Promise.all(Array.from({ length: 8 }, () => readKeys(folder)));
  const later = await readKeys(folder);
  expect(new Set([...together, later].map(({ link }) => link)).size).toBe(1);
  expect(readdirSync(folder)).toEqual(['keys.json']);
});

it('are another set for another desk', async () => {
  const [one, other] = await Promise.all([readKeys(newFolder()), readKeys(newFolder())]);
  expect(one.link).not.toBe(other.link);
});

it.each(['', '{}', '{"link":"short","form":"short","address":"short"}'])(
  'are never replaced when their file is %j',
  async (text) => {
    const folder = newFolder();
    await readKeys(folder);
    writeFileSync(join(folder, 'keys.json'), text);
    await expect(readKeys(folder)).rejects.toThrow(/Put it back from a backup/);
  },
);
