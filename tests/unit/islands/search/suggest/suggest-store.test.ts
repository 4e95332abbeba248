import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSuggestStore } from '#src/islands/search/suggest/suggest.store.ts';
import { createFakeBackend } from '#tests/helpers/fake-search-backend.ts';

const names = ['Kênh Bắc', 'Kênh Nam', 'Đinh Thị Lan'];
const create = (wait = () => Promise.resolve()) => {
  const { backend } = createFakeBackend(
    [],
    names.map((text) => ({ text, kind: 'Địa danh' })),
  );
  const suggest = vi.fn(async (typed: string) => {
    await wait();
    if (typed === 'hỏng') throw new Error('no index');
    return backend.suggest(typed);
  });
  return { store: createSuggestStore({ ...backend, suggest }, 100), suggest };
};
const labels = (store: ReturnType<typeof createSuggestStore>) =>
  store.$list.get().options.map(({ label }) => label.text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('offers what fits once the reader rests, from two letters on', async () => {
  const { store, suggest } = create();
  store.type('k');
  store.type('ke');
  store.type('kenh');
  await vi.advanceTimersByTimeAsync(150);
  expect(suggest.mock.calls).toEqual([['kenh']]);
  expect(labels(store)).toEqual(['Kênh Bắc', 'Kênh Nam']);
  store.type('k');
  expect(labels(store)).toEqual([]);
});

it('cycles through the options and the typed text', async () => {
  const { store } = create();
  store.type('kenh');
  await vi.advanceTimersByTimeAsync(150);
  const walk = (['next', 'next', 'next', 'previous', 'first', 'last', 'previous'] as const).map(
    (to) => {
      store.move(to);
      return store.$list.get().active;
    },
  );
  expect(walk).toEqual([0, 1, -1, 1, 0, 1, 0]);
});

it('ignores outdated responses, responses after closing, and failures', async () => {
  const slow = Promise.withResolvers<undefined>();
  const { store } = create(() => slow.promise.then(() => undefined));
  store.type('kenh');
  await vi.advanceTimersByTimeAsync(150);
  store.close();
  slow.resolve(undefined);
  await vi.advanceTimersByTimeAsync(150);
  expect(labels(store)).toEqual([]);
  store.move('next');
  expect(store.$list.get().active).toBe(-1);
  store.type('hỏng');
  await vi.advanceTimersByTimeAsync(150);
  expect(labels(store)).toEqual([]);
});
