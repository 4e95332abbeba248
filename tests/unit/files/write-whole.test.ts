import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownerOnly, streamWhole, writeWhole } from '#src/files/write-whole.ts';

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

it('shows a streamed file only when it is whole, with the mode it is asked for', async () => {
  const file = join(folder, 'large.pdf');
  const seen: string[][] = [];
  const parts = async function* () {
    yield 'one';
    seen.push(readdirSync(folder).filter((name) => !name.startsWith('.')));
    yield await Promise.resolve('two');
  };
  await streamWhole(file, (target) => pipeline(Readable.from(parts()), target), ownerOnly);
  expect(seen).toEqual([[]]);
  expect(readFileSync(file, 'utf8')).toBe('onetwo');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['large.pdf']);
});

it('leaves nothing of a stream that fails, nor makes a folder that was removed', async () => {
  const file = join(folder, 'large.pdf');
  const failing = streamWhole(file, (target) => {
    target.write('one');
    return Promise.reject(new Error('no more'));
  });
  await expect(failing).rejects.toThrow('no more');
  expect(readdirSync(folder)).toEqual([]);
  const gone = streamWhole(join(folder, 'gone', 'a.pdf'), () => Promise.resolve());
  await expect(gone).rejects.toThrow('ENOENT');
});
