import { beforeEach, expect, it, vi } from 'vitest';
import { openPagefindIndex } from '../../../../src/islands/search/pagefind-index.ts';
import { openWordIndex, type WordIndex } from '../../../../src/islands/search/word-index.ts';
import { searchFiles } from '../../../../src/site/search-files.ts';

vi.mock('../../../../src/islands/search/pagefind-index.ts', () => ({ openPagefindIndex: vi.fn() }));

const files: Readonly<Record<string, unknown>> = {
  [searchFiles.commonKeys('vi')]: { entries: 6, words: ['bao', 'cao'] },
  [searchFiles.commonWord('vi', 0)]: [{ form: 'báo', entries: [0, 1, 1, 2], titled: [] }],
  [searchFiles.commonWord('vi', 1)]: [{ form: 'cáo', entries: [1, 1, 3], titled: [2] }],
};
const read = vi.fn((path: string) => Promise.resolve(files[path] as never));
const find = vi.fn<WordIndex['find']>();
const open = () => openWordIndex('vi', { load: read, keep: read });

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(openPagefindIndex).mockResolvedValue({ find });
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

it('leaves phrases to Pagefind, whatever their words', async () => {
  const index = await open();
  const reading = { words: ['báo_'], phrases: [['báo_', 'cáo_']] };
  expect(await index.find(reading, true)).toEqual([2, 0, 1]);
  expect(find).toHaveBeenCalledExactlyOnceWith({ ...reading, words: [] }, true);
});

it('leaves a word that is still being typed to Pagefind', async () => {
  const index = await open();
  const reading = { words: ['báo'], phrases: [] };
  expect(await index.find(reading, false)).toEqual([5, 2, 0, 1]);
  expect(read).toHaveBeenCalledExactlyOnceWith(searchFiles.commonKeys('vi'));
});
