import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchBackend, SearchHit } from '../../../../src/islands/search/search-backend.ts';
import { createSearchStore } from '../../../../src/islands/search/search.store.ts';

const hit = (id: string): SearchHit => ({
  id,
  href: `/tai-lieu/${id}/`,
  title: { text: id, marks: [] },
});

/** Answers each query with as many hits as it has letters, after as many ticks as the test says. */
function createBackend(wait: (query: string) => Promise<void> = () => Promise.resolve()) {
  const asked: string[] = [];
  const backend: SearchBackend = {
    prepare: () => Promise.resolve(),
    suggest: () => Promise.resolve([]),
    async search({ query }) {
      asked.push(query);
      await wait(query);
      if (query === 'hỏng') throw new Error('no index');
      const hits = Array.from(query, (_, index) => hit(`${query}-${index}`));
      return {
        total: hits.length,
        ...{ facets: {}, years: [], undated: 0 },
        load: (from, until) => Promise.resolve(hits.slice(from, until)),
      };
    },
  };
  return { backend, asked };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('searching', () => {
  it('waits until the reader rests', async () => {
    const { backend, asked } = createBackend();
    const store = createSearchStore(backend, { rest: 100 });
    store.type('đ');
    await vi.advanceTimersByTimeAsync(60);
    store.type('đảng');
    await vi.advanceTimersByTimeAsync(60);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(asked).toEqual(['đảng']);
    expect(store.$state.get()).toMatchObject({ kind: 'found', query: 'đảng', total: 4 });
  });

  it('asks at once on Enter, and not again for the keys before', async () => {
    const { backend, asked } = createBackend();
    const store = createSearchStore(backend, { rest: 100 });
    store.type('an');
    await store.ask('an');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(['an']);
  });

  it('drops an answer that comes after a later one', async () => {
    const slow = Promise.withResolvers<undefined>();
    const { backend } = createBackend((query) =>
      query === 'chậm' ? slow.promise : Promise.resolve(),
    );
    const store = createSearchStore(backend);
    const first = store.ask('chậm');
    await store.ask('nhanh');
    slow.resolve(undefined);
    await first;
    expect(store.$state.get()).toMatchObject({ kind: 'found', query: 'nhanh' });
  });

  it('keeps what was found in sight while it searches again', async () => {
    const { backend } = createBackend();
    const store = createSearchStore(backend);
    await store.ask('một');
    const again = store.ask('hai');
    expect(store.$state.get()).toMatchObject({ kind: 'searching', before: { query: 'một' } });
    await again;
  });

  it('loads more behind what is there', async () => {
    const { backend } = createBackend();
    const store = createSearchStore(backend, { pageSize: 2 });
    await store.ask('abcde');
    await store.loadMore();
    expect(store.$state.get()).toMatchObject({ total: 5, hits: { length: 4 } });
    await store.loadMore();
    expect(store.$state.get()).toMatchObject({ hits: { length: 5 } });
  });

  it('says when it cannot search, and can be asked again', async () => {
    const { backend } = createBackend();
    const store = createSearchStore(backend);
    await store.ask('hỏng');
    expect(store.$state.get()).toEqual({ kind: 'failed', query: 'hỏng' });
    await store.ask('ổn');
    expect(store.$state.get()).toMatchObject({ kind: 'found' });
  });

  it('is idle without a query, and searches composed text', async () => {
    const { backend, asked } = createBackend();
    const store = createSearchStore(backend);
    await store.ask(' Đảng bộ '.normalize('NFD'));
    expect(asked).toEqual(['Đảng bộ']);
    await store.ask('  ');
    expect(store.$state.get()).toEqual({ kind: 'idle' });
  });
});
