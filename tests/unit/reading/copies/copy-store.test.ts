import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { beforeEach, expect, it } from 'vitest';
import { toCopyName } from '#src/reading/copies/copy-name.ts';
import { CopyStore, GrantGoneError, type StoredCopy } from '#src/reading/copies/copy-store.ts';

const copy: StoredCopy = {
  grant: 'G'.repeat(22),
  item: 'I'.repeat(22),
  kind: 'copy',
  contents: ['a'],
};

let readingDir = '';
let made: string[] = [];
beforeEach(() => {
  readingDir = mkdtempSync(join(tmpdir(), 'reading-'));
  mkdirSync(join(readingDir, copy.grant), { mode: 0o700 });
  made = [];
});

const write =
  (text: string) =>
  async (target: Writable): Promise<void> => {
    made.push(text);
    await pipeline([Buffer.from(text)], target);
  };

it('makes a file once, for requests at the same time and for those that come later', async () => {
  const store = new CopyStore(readingDir);
  const paths = await Promise.all(
    Array.from({ length: 20 }, (_, at) => store.keep(copy, write(`${at}`))),
  );
  paths.push(await store.keep(copy, write('later')));
  paths.push(await new CopyStore(readingDir).keep(copy, write('after a restart')));
  expect(made).toHaveLength(1);
  expect(new Set(paths).size).toBe(1);
  expect(paths[0]).toMatch(/\/G{22}\/copies\/I{22}\.copy\.[0-9a-f]{64}\.pdf$/);
  expect(readFileSync(paths[0] ?? '', 'utf8')).toBe(made[0]);
});

it('keeps copy and certificate apart, readable for their owner alone', async () => {
  const store = new CopyStore(readingDir);
  const path = await store.keep(copy, write('copy'));
  const other = await store.keep({ ...copy, kind: 'certificate' }, write('certificate'));
  expect(readFileSync(other, 'utf8')).toBe('certificate');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
});

it('makes another file when a page has changed, and removes the one before', async () => {
  const store = new CopyStore(readingDir);
  const whole = await store.keep(copy, write('whole'));
  const certificate = await store.keep({ ...copy, kind: 'certificate' }, write('certificate'));
  const redacted = await store.keep({ ...copy, contents: ['b'] }, write('redacted'));
  expect(readFileSync(redacted, 'utf8')).toBe('redacted');
  expect([whole, certificate, redacted].map((path) => existsSync(path))).toEqual([
    false,
    true,
    true,
  ]);
});

it('leaves nothing of a file that fails, and tries again', async () => {
  const store = new CopyStore(readingDir);
  const failing = store.keep(copy, (target) => {
    target.write('half');
    return Promise.reject(new Error('no page'));
  });
  await expect(failing).rejects.toThrow('no page');
  expect(readdirSync(join(readingDir, copy.grant, 'copies'))).toEqual([]);
  await store.keep(copy, write('whole'));
  expect(made).toEqual(['whole']);
});

it('never makes the folder of a grant: what ended stays removed', async () => {
  const store = new CopyStore(readingDir);
  const removedMeanwhile = store.keep(copy, async (target) => {
    rmSync(join(readingDir, copy.grant), { recursive: true });
    await write('late')(target);
  });
  await expect(removedMeanwhile).rejects.toThrow(GrantGoneError);
  await expect(store.keep(copy, write('later'))).rejects.toThrow(GrantGoneError);
  expect(existsSync(join(readingDir, copy.grant))).toBe(false);
});

it('takes no part of a path for an id', async () => {
  const store = new CopyStore(readingDir);
  for (const grant of ['..', '../'.repeat(7) + 'a', `${'G'.repeat(21)}/`, `${copy.grant}\n`, ''])
    await expect(store.keep({ ...copy, grant }, write('x'))).rejects.toThrow('not the id');
  await expect(store.keep({ ...copy, item: '.'.repeat(22) }, write('x'))).rejects.toThrow(
    'not the id',
  );
  expect(made).toEqual([]);
});

it('names downloads by their record alone', () => {
  expect(toCopyName('copy', 'TU-01-0145-001')).toBe('ban-sao-TU-01-0145-001.pdf');
  expect(toCopyName('certificate', 'TU-01-0145-001')).toBe('chung-nhan-TU-01-0145-001.pdf');
});
