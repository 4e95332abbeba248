import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { createSuggester } from '#src/islands/search/suggest/suggest.ts';
import { searchFiles, type SuggestionEntry } from '#src/site/search-files.ts';
import { suggestionKeysOf } from '#src/text/query/suggestion-form.ts';

const place = (label: string, as?: string): SuggestionEntry => ({
  ...{ label, kind: 'Địa danh', href: `/dia-danh/${encodeURIComponent(label)}/` },
  ...(as !== undefined && { as }),
});
const entries: readonly SuggestionEntry[] = [
  place('Kênh Bắc'),
  place('Cầu Kênh'),
  place('Kẻ Sặt'),
  place('Hà Nội', 'Kẻ Chợ'),
  { label: '24-NQ/TU', kind: 'Số ký hiệu' },
  ...Array.from({ length: 12 }, (_, index) => place(`Xóm ${index + 1}`)),
];

/** A site with these suggestions. `broken` is a file that cannot be had. */
function serve(broken?: string) {
  const files = new Map<string, SuggestionEntry[]>();
  for (const entry of entries)
    for (const key of new Set(suggestionKeysOf(entry.as ?? entry.label)))
      files.set(key, [...(files.get(key) ?? []), entry]);
  const packs = new Map<string, unknown>([
    [searchFiles.suggestionKeys('vi'), [...files.keys()]],
    ...[...files].map(([key, file]) => [searchFiles.suggestions('vi', key), file] as const),
  ]);
  const asked: string[] = [];
  const state = { broken };
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const pack = packs.get(path);
    const isThere = pack !== undefined && path !== state.broken;
    return Promise.resolve(
      isThere ? new Response(gzipSync(JSON.stringify(pack))) : new Response('', { status: 404 }),
    );
  });
  return { suggest: createSuggester('vi'), asked, mend: () => (state.broken = undefined) };
}
const labels = async (typed: string) =>
  (await serve().suggest(typed)).map(({ label }) => label.text);

afterEach(() => void vi.unstubAllGlobals());

it('offers prefix matches first, then matches of inner words', async () => {
  expect(await labels('kenh')).toEqual(['Kênh Bắc', 'Cầu Kênh']);
});

it('offers matches with the typed marks first', async () => {
  expect(await labels('kẻ')).toEqual(['Kẻ Sặt', 'Hà Nội (Kẻ Chợ)', 'Kênh Bắc', 'Cầu Kênh']);
});

it('finds a name by another of its spellings, and says which', async () => {
  expect(await labels('ke cho')).toEqual(['Hà Nội (Kẻ Chợ)']);
});

it('finds a number however its signs are typed', async () => {
  const [found] = await serve().suggest('24 nq');
  expect(found).toEqual({
    label: { text: '24-NQ/TU', marks: [[0, 5]] },
    kind: 'Số ký hiệu',
  });
});

it('highlights the typed prefix of a word, including its marks', async () => {
  const [, second] = await serve().suggest('kênh'.normalize('NFD'));
  expect(second?.label).toEqual({ text: 'Cầu Kênh', marks: [[4, 8]] });
});

it('offers eight at most', async () => {
  expect(await labels('xom')).toHaveLength(8);
});

it('loads a file once, and none for a prefix without names', async () => {
  const { suggest, asked } = serve();
  await suggest('kenh');
  await suggest('kenh b');
  expect(await suggest('zz')).toEqual([]);
  expect(await suggest('k')).toEqual([]);
  expect(asked).toEqual([searchFiles.suggestionKeys('vi'), searchFiles.suggestions('vi', 'ke')]);
});

it('asks again for a file that did not come', async () => {
  const { suggest, mend } = serve(searchFiles.suggestions('vi', 'ke'));
  await expect(suggest('kenh')).rejects.toThrow('404');
  mend();
  expect(await suggest('kenh')).toHaveLength(2);
});
