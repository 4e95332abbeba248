import { expect, test } from 'vitest';
import { toThumbUrl } from '#src/islands/viewer/thumbnails/Thumbnails.tsx';
import type { OpenViewerPage } from '#src/islands/viewer/core/viewer-data.ts';

const page: OpenViewerPage = {
  kind: 'open',
  number: 1,
  service: '/iiif/a/1',
  width: 2400,
  height: 3200,
  tile: 512,
  sizes: [
    { width: 400, height: 533 },
    { width: 800, height: 1067 },
  ],
};

test('the strip takes what is cut for strips, the grid the narrowest for reading', () => {
  expect(toThumbUrl(page, true)).toBe('/iiif/a/1/full/200,/0/default.jpg');
  expect(toThumbUrl(page, false)).toBe('/iiif/a/1/full/400,533/0/default.jpg');
});

test('a page narrower than any strip shows itself', () => {
  const narrow = { ...page, width: 60, height: 90, sizes: [{ width: 60, height: 90 }] };
  expect(toThumbUrl(narrow, true)).toBe('/iiif/a/1/full/60,90/0/default.jpg');
});
