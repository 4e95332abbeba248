// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { followUrl } from '#src/islands/search/page/mount-search.tsx';
import { toggleFacet } from '#src/islands/search/page/search-view.ts';
import { createSearchStore } from '#src/islands/search/page/search.store.ts';
import { createFakeBackend } from '#tests/helpers/fake-search-backend.ts';

const start = (url: string) => {
  history.replaceState(null, '', url);
  const { backend } = createFakeBackend([]);
  const store = createSearchStore(backend, { rest: 0 });
  followUrl(store);
  return store;
};
const type = async (store: ReturnType<typeof start>, text: string) => {
  store.type(text);
  await vi.waitFor(() => expect(store.$view.get().query).toBe(text));
};

const pushState = vi.spyOn(history, 'pushState');
beforeEach(() => void pushState.mockClear());

it('starts with the search in the URL', () => {
  const store = start('/tim-kiem/?q=dang%20bo&trang=2');
  expect(store.$typed.get()).toBe('dang bo');
  expect(store.$view.get().page).toBe(2);
  expect(location.search).toBe('?q=dang%20bo&trang=2');
});

it('rewrites its entry while the reader types, and keeps the one that came before', async () => {
  const store = start('/tim-kiem/?q=cu');
  await type(store, 'm');
  await type(store, 'moi');
  expect(location.search).toBe('?q=moi');
  expect(pushState).toHaveBeenCalledTimes(1);
});

it('makes an entry of every choice, and goes back to what was asked', async () => {
  const store = start('/tim-kiem/');
  await type(store, 'dang');
  expect(pushState).not.toHaveBeenCalled();
  await store.choose(toggleFacet(store.$view.get(), 'fonds', 'TU'));
  expect(pushState).toHaveBeenCalledTimes(1);
  await store.choose(toggleFacet(store.$view.get(), 'fonds', 'TU'));
  history.back();
  await vi.waitFor(() => expect(store.$view.get().facets).toEqual({ fonds: ['TU'] }));
  history.back();
  await vi.waitFor(() => expect(store.$view.get().facets).toEqual({}));
  expect(store.$typed.get()).toBe('dang');
});

it('keeps the entry of words sent off with Enter', async () => {
  const store = start('/tim-kiem/');
  await type(store, 'dang');
  await store.ask('dang');
  await type(store, 'doan');
  expect(pushState).toHaveBeenCalledTimes(1);
});
