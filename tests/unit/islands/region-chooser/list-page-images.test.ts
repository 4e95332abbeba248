// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { findNearest, listPageImages } from '#src/islands/region-chooser/list-page-images.ts';

beforeEach(() => {
  document.body.innerHTML = `<main>
    <img src="/logo.svg">
    <div class="plate"><img src="/iiif/TU-01-0152-001/1/full/800,1100/0/default.jpg"></div>
    <section class="step" id="canh-1"><img src="/iiif/TU-01-0152-001/1/full/800,1100/0/default.jpg"></section>
    <section class="step" id="canh-1-2"><img src="/iiif/TU-01-0152-001/2/240,910,1240,240/620,120/0/default.jpg"></section>
  </main>`;
});

test('page images are identified by their URLs, with the visible region', () => {
  expect(listPageImages(document)).toMatchObject([
    { slug: 'TU-01-0152-001', page: 1, element: { id: 'canh-1' } },
    { page: 2, region: { x: 240, y: 910, width: 1240, height: 240 }, element: { id: 'canh-1-2' } },
  ]);
});

test('the scene in the middle of the window is where choosing begins', () => {
  const images = listPageImages(document);
  for (const [index, { element }] of images.entries())
    element.getBoundingClientRect = () => new DOMRect(0, index * 900, 100, 900);
  expect(findNearest(images, 400)?.page).toBe(1);
  expect(findNearest(images, 1000)?.page).toBe(2);
});
