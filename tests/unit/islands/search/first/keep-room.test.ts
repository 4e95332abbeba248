// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { keepRoom } from '#src/islands/search/first/keep-room.ts';
import { blankView } from '#src/islands/search/page/search-view.ts';
import { createSearchStore } from '#src/islands/search/page/search.store.ts';
import { createFakeBackend } from '#tests/helpers/fake-search-backend.ts';

const { dataset } = document.documentElement;

it('says what the page shows', async () => {
  const { backend } = createFakeBackend([{ id: 'a', href: '/a/', title: 'Báo cáo' }]);
  const store = createSearchStore(backend);
  store.$state.subscribe(keepRoom);
  expect(dataset).not.toHaveProperty('searching');
  const asked = store.ask('báo');
  expect(dataset['searching']).toBe('first');
  await asked;
  expect(dataset['searching']).toBe('');
  await store.ask('zzz');
  expect(dataset['searching']).toBe('none');
  const again = store.ask('báo');
  expect(dataset['searching']).toBe('none');
  await again;
  await store.ask('');
  expect(dataset).not.toHaveProperty('searching');
});

it('keeps no skeleton for what could not be searched', () => {
  keepRoom({ kind: 'failed', view: blankView });
  expect(dataset['searching']).toBe('');
});
