import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SearchAnswer, SearchRequest } from '#src/islands/search/engine/search-backend.ts';
import { openSearchEngine } from '#src/islands/search/engine/search-engine.ts';
import type { Question, Replied, Reply } from '#src/islands/search/engine/worker-messages.ts';

vi.mock('#src/islands/search/engine/search-engine.ts', () => ({ openSearchEngine: vi.fn() }));

const load = vi.fn<SearchAnswer['load']>();
const search = vi.fn<(request: SearchRequest) => Promise<SearchAnswer>>();
const searchFor = (query: string): Question => ({
  kind: 'search',
  request: { query, facets: {}, sort: 'relevance' },
});
const hitsOf = (of: number): Question => ({ kind: 'load', search: of, from: 0, until: 20 });

/** Starts the worker's module anew and gives a way to ask it. */
async function start() {
  let hear: (event: { data: unknown }) => void = () => undefined;
  const waiting = new Map<number, (reply: Reply) => void>();
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener));
  vi.stubGlobal('postMessage', ({ number, reply }: Replied) => waiting.get(number)?.(reply));
  vi.resetModules();
  await import('#src/islands/search/engine/search-worker.ts');
  let count = 0;
  return (question: Question) =>
    new Promise<Reply>((resolve) => {
      waiting.set(++count, resolve);
      hear({ data: { number: count, question } });
    });
}

beforeEach(() => {
  vi.clearAllMocks();
  load.mockResolvedValue([]);
  search.mockImplementation(({ query }) =>
    Promise.resolve({ total: query.length, facets: {}, years: [], undated: 0, load }),
  );
  vi.mocked(openSearchEngine).mockResolvedValue({ search });
});
afterEach(() => void vi.unstubAllGlobals());

it('opens one search, however often it is asked', async () => {
  const ask = await start();
  expect(await ask({ kind: 'open', language: 'en' })).toEqual({ kind: 'opened' });
  await ask({ kind: 'open', language: 'en' });
  expect(openSearchEngine).toHaveBeenCalledExactlyOnceWith('en');
});

it('answers with counts, and with hits when they are asked for', async () => {
  const ask = await start();
  await ask({ kind: 'open', language: 'vi' });
  const answer = { total: 3, facets: {}, years: [], undated: 0 };
  expect(await ask(searchFor('kho'))).toEqual({ kind: 'answer', answer });
  expect(await ask(hitsOf(2))).toEqual({ kind: 'hits', hits: [] });
  expect(load).toHaveBeenCalledExactlyOnceWith(0, 20);
});

it('searches only for the latest of several queries', async () => {
  const ask = await start();
  await ask({ kind: 'open', language: 'vi' });
  const replies = await Promise.all(['k', 'kh', 'kho'].map((typed) => ask(searchFor(typed))));
  expect(replies.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'answer']);
  expect(search).toHaveBeenCalledTimes(1);
});

it('continues after a failed search', async () => {
  const ask = await start();
  await ask({ kind: 'open', language: 'vi' });
  search.mockRejectedValueOnce(new Error('503 for /pagefind'));
  expect(await ask(searchFor('a'))).toMatchObject({ kind: 'failed' });
  expect(await ask(searchFor('b'))).toMatchObject({ kind: 'answer' });
});

it('keeps the last four answers', async () => {
  const ask = await start();
  await ask({ kind: 'open', language: 'vi' });
  for (const query of ['a', 'b', 'c', 'd', 'e']) await ask(searchFor(query));
  expect(await ask(hitsOf(2))).toEqual({ kind: 'failed', problem: 'The answer is forgotten.' });
  expect(await ask(hitsOf(3))).toMatchObject({ kind: 'hits' });
});

it('says that it could not open', async () => {
  const ask = await start();
  vi.mocked(openSearchEngine).mockRejectedValueOnce(new Error('404 for /pagefind'));
  expect(await ask({ kind: 'open', language: 'vi' })).toEqual({
    kind: 'failed',
    problem: 'Error: 404 for /pagefind',
  });
});
