import { expect, test } from 'vitest';
import { drawMap } from '#src/views/stories/draw-map.ts';
import type { MapPlace } from '#src/views/stories/story-map.ts';

const place = (number: number, latitude: number, longitude: number): MapPlace => ({
  number,
  latitude,
  longitude,
  link: { label: `Nơi ${number}`, href: '/' },
  children: [],
});
const { map, country } = drawMap([place(1, 14.05, 108.94), place(2, 14.04, 108.95)]);

test('Hoàng Sa and Trường Sa are on the map of the country', () => {
  for (const island of [...country.hoangSa, ...country.truongSa]) {
    expect(island.x).toBeGreaterThan(200);
    expect(island.x).toBeLessThan(country.width);
    expect(island.y).toBeLessThan(country.height);
  }
  expect([country.hoangSa.length, country.truongSa.length]).toEqual([4, 6]);
});

test('the frame of the detail map is around its places', () => {
  expect(country.frame.width).toBeGreaterThan(10);
  expect(map.vietnam).toMatch(/^M/);
});

test('names of adjacent places do not overlap', () => {
  const [first, second] = map.places;
  expect(Math.abs((first?.labelY ?? 0) - (second?.labelY ?? 0))).toBeGreaterThan(5);
});

test('the sea is named where there is water in the east, and not over land', () => {
  expect(map.sea?.x).toBeGreaterThan(70);
  expect(drawMap([place(1, 21.386, 103.017)]).map.sea).toBeUndefined();
});
