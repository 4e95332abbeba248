import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankView, toggleFacet, withYears } from '#src/islands/search/page/search-view.ts';
import { createSearchStore } from '#src/islands/search/page/search.store.ts';
import { createFakeBackend, type FakeRecord } from '#tests/helpers/fake-search-backend.ts';

const record = (id: string, more: Partial<FakeRecord> = {}): FakeRecord => ({
  ...{ id, href: `/tai-lieu/${id}/`, title: `Báo cáo ${id}` },
  ...more,
});
const records = [
  record('một', { years: [1954], facets: { fonds: ['TU'] } }),
  record('hai', { years: [1954, 1955], facets: { fonds: ['BTG'] } }),
  record('ba', { facets: { fonds: ['TU'] } }),
  record('bốn', { years: [1960], facets: { fonds: ['BTG'] } }),
  record('năm', { years: [1961], facets: { fonds: ['TU'] } }),
];
const create = (options?: Parameters<typeof createSearchStore>[1]) => {
  const { backend, asked } = createFakeBackend(records);
  return { store: createSearchStore(backend, options), asked, backend };
};
const shownBy = (store: ReturnType<typeof createSearchStore>) => {
  const state = store.$state.get();
  return state.kind === 'found' ? state.hits.map(({ id }) => id) : [];
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('searching', () => {
  it('waits until the reader rests', async () => {
    const { store, asked } = create({ rest: 100 });
    store.type('b');
    await vi.advanceTimersByTimeAsync(60);
    store.type('báo cáo');
    await vi.advanceTimersByTimeAsync(60);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(asked.map(({ query }) => query)).toEqual(['báo cáo']);
    expect(store.$state.get()).toMatchObject({ kind: 'found', total: 5 });
  });

  it('asks at once on Enter, and not again for the keys before', async () => {
    const { store, asked } = create({ rest: 100 });
    store.type('ba');
    await store.ask('ba');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(1);
  });

  it('drops an answer that comes after a later one', async () => {
    const slow = Promise.withResolvers<undefined>();
    const { backend } = create();
    const store = createSearchStore({
      ...backend,
      search: async (request) => {
        if (request.query === 'một') await slow.promise;
        return backend.search(request);
      },
    });
    const first = store.ask('một');
    await store.ask('hai');
    slow.resolve(undefined);
    await first;
    expect(shownBy(store)).toEqual(['hai']);
  });

  it('keeps showing the old results during a new search', async () => {
    const { store } = create();
    await store.ask('một');
    const again = store.ask('hai');
    expect(store.$state.get()).toMatchObject({
      kind: 'searching',
      before: { view: { query: 'một' } },
    });
    await again;
  });

  it('says when it cannot search, and can be asked again', async () => {
    const { store } = create();
    await store.ask('hỏng');
    expect(store.$state.get()).toMatchObject({ kind: 'failed', view: { query: 'hỏng' } });
    await store.ask('ba');
    expect(store.$state.get()).toMatchObject({ kind: 'found' });
  });

  it('is idle without words and choices, and searches composed text', async () => {
    const { store, asked } = create();
    await store.ask(' Báo cáo '.normalize('NFD'));
    expect(asked.map(({ query }) => query)).toEqual(['Báo cáo']);
    await store.ask('  ');
    expect(store.$state.get()).toEqual({ kind: 'idle' });
  });

  it('searches with only filters', async () => {
    const { store } = create();
    await store.choose(toggleFacet(blankView, 'fonds', 'BTG'));
    expect(shownBy(store)).toEqual(['hai', 'bốn']);
  });
});

describe('choices', () => {
  it('go with the words that are typed by then, and back to the first page', async () => {
    const { store, asked } = create({ pageSize: 2 });
    await store.show({ ...blankView, query: 'báo', page: 2 });
    store.type('báo cáo');
    await store.choose(toggleFacet(store.$view.get(), 'fonds', 'TU'));
    expect(asked.at(-1)).toMatchObject({ query: 'báo cáo', facets: { fonds: ['TU'] } });
    expect(store.$view.get().page).toBe(1);
  });

  it('are taken back by the same', async () => {
    const { store } = create();
    await store.choose(toggleFacet(blankView, 'fonds', 'TU'));
    await store.choose(toggleFacet(store.$view.get(), 'fonds', 'TU'));
    expect(store.$view.get()).toEqual(blankView);
  });

  it('of years leave the histogram as it was, so that they can be moved', async () => {
    const { store } = create();
    await store.show(withYears({ ...blankView, query: 'báo' }, { from: 1954, until: 1954 }));
    expect(store.$state.get()).toMatchObject({ total: 2, undated: 1 });
    expect(store.$state.get()).toHaveProperty(
      'years',
      [1954, 1955, 1960, 1961].map((year) => expect.objectContaining({ year }) as unknown),
    );
    await store.choose(withYears(store.$view.get(), 'undated'));
    expect(shownBy(store)).toEqual(['ba']);
  });

  it('keep their labels without results', async () => {
    const { store } = create();
    await store.ask('báo');
    await store.ask('zzz');
    expect(store.$names.get()).toMatchObject({ 'fonds:TU': 'TU' });
  });
});

describe('pages', () => {
  it('are loaded without asking again; the last stands for those after it', async () => {
    const { store, asked } = create({ pageSize: 2 });
    await store.ask('báo');
    await store.choose({ ...store.$view.get(), page: 3 });
    expect(shownBy(store)).toEqual(['năm']);
    await store.choose({ ...store.$view.get(), page: 9 });
    expect(store.$state.get()).toMatchObject({ view: { page: 3 }, pageCount: 3 });
    expect(asked).toHaveLength(1);
  });

  it('are all in the list that is taken away, up to a bound', async () => {
    const { store } = create({ pageSize: 2 });
    expect(await store.loadAll(10)).toEqual([]);
    await store.ask('báo');
    expect((await store.loadAll(10)).map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(await store.loadAll(3)).toHaveLength(3);
  });
});
