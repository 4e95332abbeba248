// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listShown, showListed, toListPath } from '#src/islands/desk-form/follow-list.ts';
import type { RequestEntry } from '#src/islands/request-list/request-entry.ts';
import { $requests } from '#src/islands/request-list/request-list.store.ts';

const entry = (id: string): RequestEntry => ({
  kind: 'item',
  id,
  title: `Văn bản ${id}`,
  reference: id,
  access: 'open',
});
const toRecord = (id: string) =>
  `<li data-key="${id}" data-kind="item" data-id="${id}" data-title="Văn bản ${id}" data-access="open"></li>`;
const toPage = (...ids: readonly string[]) =>
  `<ol data-desk-items>${ids.map(toRecord).join('')}</ol>`;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset['key']);

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  $requests.set([]);
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const ids = new URLSearchParams(path.split('?')[1]).getAll('muc');
    return Promise.resolve(new Response(toPage(...ids)));
  });
});
afterEach(() => vi.unstubAllGlobals());

it('puts on the list what came to the form by a link', () => {
  document.body.innerHTML = toPage('A', 'B');
  $requests.set([entry('B')]);
  listShown();
  expect($requests.get().map(({ id }) => id)).toEqual(['B', 'A']);
});

it('adds records that are new in the list, requesting only those', async () => {
  document.body.innerHTML = toPage('A');
  $requests.set([entry('A'), entry('B')]);
  await showListed();
  expect(shown()).toEqual(['A', 'B']);
  expect(asked).toEqual(['/?muc=B']);
});

it('removes records that have left the list, without a request', async () => {
  document.body.innerHTML = toPage('A', 'B');
  $requests.set([entry('B')]);
  await showListed();
  expect(shown()).toEqual(['B']);
  expect(asked).toEqual([]);
});

it('asks for records by their keys', () => {
  expect(toListPath('/yeu-cau/', ['TU-1', 'TU-2#7'])).toBe('/yeu-cau/?muc=TU-1&muc=TU-2%237');
});
