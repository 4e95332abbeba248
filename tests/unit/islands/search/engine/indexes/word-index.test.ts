import { beforeEach, expect, it, vi } from 'vitest';
import { loadPack } from '#src/islands/search/engine/indexes/load-pack.ts';
import { openPagefindIndex } from '#src/islands/search/engine/indexes/pagefind-index.ts';
import { openWordIndex, type WordIndex } from '#src/islands/search/engine/indexes/word-index.ts';
import { searchFiles } from '#src/site/search-files.ts';

vi.mock('#src/islands/search/engine/indexes/pagefind-index.ts', () => ({
  openPagefindIndex: vi.fn(),
}));
vi.mock('#src/islands/search/engine/indexes/load-pack.ts', () => ({ loadPack: vi.fn() }));

const files: Readonly<Record<string, unknown>> = {
  [searchFiles.index('vi')]: { entries: 6, bundle: 'vi_1', common: ['bao', 'cao'] },
  [searchFiles.commonWord('vi', 0)]: [{ form: 'báo', entries: [0, 1, 1, 2], titled: [] }],
  [searchFiles.commonWord('vi', 1)]: [{ form: 'cáo', entries: [1, 1, 3], titled: [2] }],
  [searchFiles.commonPlaces('vi', 0)]: [[1, 10, 10, 20]],
  [searchFiles.commonPlaces('vi', 1)]: [[13, 9, 30]],
  [searchFiles.starts('vi')]: [0, 10, 10, 10, 10, 10],
  [searchFiles.index('en')]: { entries: 53_484, bundle: 'vi_2', records: [3, 1], common: [] },
  [searchFiles.index('text')]: { entries: 0, common: [] },
};
const find = vi.fn<WordIndex['find']>();
const open = () => openWordIndex('vi');

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(loadPack).mockImplementation((path) => Promise.resolve(files[path] as never));
  vi.mocked(openPagefindIndex).mockResolvedValue({ find, holds: vi.fn() });
  find.mockResolvedValue([5, 2, 0, 1]);
});

it('does not ask Pagefind for words that are all common', async () => {
  const index = await open();
  expect(await index.find({ words: ['báo_', 'cáo_'], phrases: [] }, true)).toEqual([2, 1]);
  expect(find).not.toHaveBeenCalled();
});

it('asks Pagefind for the other words, and keeps its order', async () => {
  const index = await open();
  const reading = { words: ['báo_', 'mùa_', 'cáo_'], phrases: [] };
  expect(await index.find(reading, false)).toEqual([2, 1]);
  expect(find).toHaveBeenCalledExactlyOnceWith({ words: ['mùa_'], phrases: [] }, false);
});

it('leaves a phrase to Pagefind that has a word which is not common', async () => {
  const index = await open();
  const phrases = [['báo_', 'mùa_']];
  expect(await index.find({ words: ['báo_'], phrases }, true)).toEqual([2, 0, 1]);
  expect(find).toHaveBeenCalledExactlyOnceWith({ words: [], phrases }, true);
});

it('finds a phrase of common words by their places', async () => {
  const index = await open();
  const phrases = [['báo_', 'cáo_']];
  expect(await index.find({ words: [], phrases }, true)).toEqual([2]);
  expect(find).not.toHaveBeenCalled();
  expect(await index.find({ words: ['mùa_'], phrases }, true)).toEqual([2]);
  expect(find).toHaveBeenCalledExactlyOnceWith({ words: ['mùa_'], phrases: [] }, true);
});

it('leaves a word that is still being typed to Pagefind', async () => {
  const index = await open();
  const reading = { words: ['báo'], phrases: [] };
  expect(await index.find(reading, false)).toEqual([5, 2, 0, 1]);
  expect(loadPack).toHaveBeenCalledExactlyOnceWith(searchFiles.index('vi'));
});

it('does not query a large index for a prefix of two consonants', async () => {
  const reading = (begun: string) => ({ words: ['mùa_', begun], phrases: [] });
  const large = await openWordIndex('en');
  expect(await large.find(reading('ng'), false)).toEqual([]);
  expect(find).not.toHaveBeenCalled();
  await large.find(reading('nga'), false);
  await large.find(reading('d\u0369i'), false);
  await (await open()).find(reading('ng'), false);
  expect(find).toHaveBeenCalledTimes(3);
});

it('knows the record of an entry', async () => {
  expect((await open()).recordOf(4)).toBe(4);
  expect((await openWordIndex('en')).recordOf(1)).toBe(4);
});

it('has no bundle to open where there is no entry', async () => {
  const index = await openWordIndex('text');
  expect(await index.find({ words: ['báo_'], phrases: [] }, false)).toEqual([]);
  expect(openPagefindIndex).not.toHaveBeenCalled();
});
