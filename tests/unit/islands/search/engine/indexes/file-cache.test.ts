import { beforeEach, expect, it, vi } from 'vitest';
import { createFileCache } from '#src/islands/search/engine/indexes/file-cache.ts';
import { loadPack } from '#src/islands/search/engine/indexes/load-pack.ts';

vi.mock('#src/islands/search/engine/indexes/load-pack.ts', () => ({ loadPack: vi.fn() }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(loadPack).mockImplementation((path) => Promise.resolve([`${path}0`, `${path}1`]));
});

it('loads a cached file once, and evicts the oldest', async () => {
  const { load } = createFileCache(2);
  for (const path of ['a', 'b', 'a', 'c', 'b', 'a']) await load(path);
  expect(vi.mocked(loadPack).mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});

it('keeps an entry longer than its file', async () => {
  const { entry } = createFileCache(1);
  expect(await entry('a', 1)).toBe('a1');
  await entry('b', 0);
  expect(await entry('a', 1)).toBe('a1');
  expect(loadPack).toHaveBeenCalledTimes(2);
});

it('keeps some files for good', async () => {
  const { keep, load } = createFileCache(1);
  await keep('facets');
  for (const path of ['a', 'b']) await load(path);
  await keep('facets');
  expect(loadPack).toHaveBeenCalledTimes(3);
});

it('asks again for what could not be read', async () => {
  const { entry } = createFileCache(2);
  vi.mocked(loadPack).mockRejectedValueOnce(new Error('503 for a'));
  await expect(entry('a', 0)).rejects.toThrow('503');
  expect(await entry('a', 0)).toBe('a0');
});

it('says which entry a file does not have', async () => {
  await expect(createFileCache(2).entry('a', 7)).rejects.toThrow('a has no entry 7.');
});
