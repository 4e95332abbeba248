// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createProgress, type Progress } from '#src/islands/exhibit/progress.ts';

let bar: HTMLElement;
let stops: readonly HTMLElement[];
let progress: Progress;
/** Index of the stop that fills the window. */
let shown = 0;

beforeEach(() => {
  document.body.innerHTML =
    '<nav><span data-place="{place} / {count}"></span></nav><p id="a"></p><p id="b"></p><p id="c"></p>';
  const [first, ...rest] = [...document.body.children] as [HTMLElement, ...HTMLElement[]];
  bar = first;
  stops = rest;
  shown = 0;
  for (const [index, stop] of stops.entries()) {
    stop.getBoundingClientRect = () => {
      const top = (index - shown) * innerHeight;
      return { top, bottom: top + innerHeight } as DOMRect;
    };
    stop.scrollIntoView = () => {
      shown = index;
    };
  }
  progress = createProgress(bar, stops);
});

const report = (index: number) => {
  const stop = stops[index];
  if (stop) progress.arrive(stop);
};

test('a stop that crosses the middle is the position, in the bar and in the URL', () => {
  shown = 1;
  report(1);
  expect([bar.textContent, location.hash]).toEqual(['2 / 3', '#b']);
});

test('a stop that crossed the middle earlier, and is reported late, is not the position', () => {
  shown = 1;
  report(1);
  report(2);
  expect([bar.textContent, location.hash]).toEqual(['2 / 3', '#b']);
});

test('stops that are passed on the way to another do not count, until the scroll has ended', async () => {
  report(0);
  progress.go(1);
  shown = 2;
  report(2);
  expect(location.hash).toBe('#b');
  dispatchEvent(new Event('scrollend'));
  await vi.waitFor(() => {
    report(2);
    expect(location.hash).toBe('#c');
  });
});
