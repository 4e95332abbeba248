// @vitest-environment jsdom
import { atom } from 'nanostores';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPlace } from '../../../../../src/islands/search/place/keep-place.ts';
import { readPlace } from '../../../../../src/islands/search/place/place.ts';
import { blankView } from '../../../../../src/islands/search/search-view.ts';
import type { SearchState, Step } from '../../../../../src/islands/search/search.store.ts';

const scrollTo = vi.fn();
let listening = new AbortController();
const searching: SearchState = { kind: 'searching', view: blankView };
const failed: SearchState = { kind: 'failed', view: blankView };

function start(address: string, state: object | null = null) {
  history.replaceState(state, '', address);
  const $state = atom<SearchState>(searching);
  const $step = atom<Step>({ view: blankView, by: 'address' });
  keepPlace({ $state, $step });
  return { $state, $step };
}
const scrollDown = (top: number) => {
  vi.stubGlobal('scrollY', top);
  dispatchEvent(new Event('scroll'));
};

beforeEach(() => {
  listening = new AbortController();
  vi.useFakeTimers();
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('scrollY', 0);
  const add = window.addEventListener.bind(window);
  vi.stubGlobal('addEventListener', (name: string, listener: EventListener, options?: object) =>
    add(name, listener, { ...options, signal: listening.signal }),
  );
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  scrollTo.mockClear();
});

it('keeps the place a moment after the last scroll, and before a link is followed', () => {
  start('/tim-kiem/?q=a');
  scrollDown(300);
  expect(readPlace()).toBeUndefined();
  vi.advanceTimersByTime(250);
  expect(readPlace()).toEqual({ top: 300, isSheetOpen: false });
  vi.stubGlobal('scrollY', 420);
  document.body.innerHTML = '<a>đến hồ sơ</a><b>chữ</b>';
  document.querySelector('b')?.click();
  expect(readPlace()?.top).toBe(300);
  document.querySelector('a')?.click();
  expect(readPlace()?.top).toBe(420);
});

it('keeps the place of an entry before another is made', () => {
  const { $step } = start('/tim-kiem/?q=a');
  vi.stubGlobal('scrollY', 90);
  $step.set({ view: blankView, by: 'choice' });
  expect(readPlace()?.top).toBe(90);
});

it('goes to the place only once there is an answer, and keeps it until then', () => {
  const place = { top: 800, isSheetOpen: false };
  const { $state } = start('/tim-kiem/?q=a', { place });
  scrollDown(0);
  vi.advanceTimersByTime(250);
  expect(readPlace()).toEqual(place);
  expect(scrollTo).not.toHaveBeenCalled();
  $state.set(failed);
  vi.advanceTimersByTime(50);
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 800, behavior: 'instant' });
});

it('goes to it at once where nothing was asked', () => {
  start('/tim-kiem/', { place: { top: 70, isSheetOpen: false } });
  vi.advanceTimersByTime(50);
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 70, behavior: 'instant' });
});
