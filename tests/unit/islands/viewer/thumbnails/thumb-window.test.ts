import { expect, it } from 'vitest';
import { toThumbWindow } from '#src/islands/viewer/thumbnails/thumb-window.ts';

it('renders the visible range and a margin, and reserves space for the rest', () => {
  const sizes = { step: 60, across: 1, start: 24_000, length: 600 };
  expect(toThumbWindow(500, sizes)).toEqual({
    first: 397,
    end: 413,
    before: 397 * 60,
    after: 87 * 60,
  });
});

it('draws whole rows of a grid', () => {
  const sizes = { step: 150, across: 4, start: 1500, length: 300 };
  expect(toThumbWindow(90, sizes)).toEqual({ first: 28, end: 60, before: 1050, after: 1200 });
});

it('draws all of a few, and ends with the last', () => {
  const sizes = { step: 60, across: 3, start: 0, length: 600 };
  expect(toThumbWindow(4, sizes)).toEqual({ first: 0, end: 4, before: 0, after: 0 });
});
