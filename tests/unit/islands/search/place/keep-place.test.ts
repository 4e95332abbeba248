// @vitest-environment jsdom
import { atom } from 'nanostores';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPlace } from '#src/islands/search/place/keep-place.ts';
import { readPlace } from '#src/islands/search/place/place.ts';
import { blankView } from '#src/islands/search/page/search-view.ts';
import type { SearchState, Step } from '#src/islands/search/page/search.store.ts';

const scrollTo = vi.fn();
let listening = new AbortController();
const searching: SearchState = { kind: 'searching', view: blankView };
const failed: SearchState = { kind: 'failed', view: blankView };

const createIdle = (): SearchState => ({ kind: 'idle' });

function start(url: string, state: object | null = null) {
  history.replaceState(state, '', url);
  const $state = atom<SearchState>(searching);
  const $step = atom<Step>({ view: blankView, by: 'url' });
  const onShown = keepPlace({ $state, $step });
  const show = (next: SearchState) => {
    $state.set(next);
    onShown(next);
  };
  return { $state, $step, show, onShown };
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
  start('/tim-kiem/?q=a').show(createIdle());
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
  const { $step, show } = start('/tim-kiem/?q=a');
  show(createIdle());
  vi.stubGlobal('scrollY', 90);
  $step.set({ view: blankView, by: 'choice' });
  expect(readPlace()?.top).toBe(90);
});

it('does not store a position before the results are rendered', () => {
  const { $step, $state, show, onShown } = start('/tim-kiem/?q=a');
  show(createIdle());
  $step.set({ view: blankView, by: 'choice' });
  history.pushState(null, '', '/tim-kiem/?q=a&trang=2');
  scrollDown(900);
  vi.advanceTimersByTime(250);
  // What was found before may be drawn again.
  onShown($state.get());
  scrollDown(910);
  vi.advanceTimersByTime(250);
  expect(readPlace()).toBeUndefined();
  show(createIdle());
  scrollDown(40);
  vi.advanceTimersByTime(250);
  expect(readPlace()?.top).toBe(40);
});

it('restores the position only once an answer is rendered, and keeps it until then', () => {
  const place = { top: 800, isSheetOpen: false };
  const { $state, show, onShown } = start('/tim-kiem/?q=a', { place });
  scrollDown(0);
  vi.advanceTimersByTime(250);
  expect(readPlace()).toEqual(place);
  show(failed);
  const found = createIdle();
  $state.set(found);
  vi.advanceTimersByTime(250);
  expect(scrollTo).not.toHaveBeenCalled();
  onShown(found);
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 800, behavior: 'instant' });
});

it('goes to the place of the entry that was come to last, when two follow each other at once', () => {
  const { show, onShown, $state } = start('/tim-kiem/?q=a');
  show(createIdle());
  const comeTo = (top: number) => {
    history.replaceState({ place: { top, isSheetOpen: false } }, '');
    dispatchEvent(new Event('popstate'));
  };
  comeTo(700);
  const first = createIdle();
  $state.set(first);
  comeTo(50);
  onShown(first);
  expect(scrollTo).not.toHaveBeenCalled();
  show(createIdle());
  expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 50, behavior: 'instant' });
});
