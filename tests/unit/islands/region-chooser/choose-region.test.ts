import { expect, test } from 'vitest';
import { pressRegionKey, toRegionBetween } from '#src/islands/region-chooser/choose-region.ts';

const page = { width: 1600, height: 2300 };

test('a region lies between two corners, whichever came first, in whole pixels', () => {
  expect(toRegionBetween({ x: 900.4, y: 700 }, { x: 100.6, y: 200 }, page)).toEqual({
    x: 101,
    y: 200,
    width: 799,
    height: 500,
  });
});

test('a region never leaves the page, and is never nothing', () => {
  expect(toRegionBetween({ x: -50, y: -50 }, { x: 9999, y: 9999 }, page)).toEqual({
    x: 0,
    y: 0,
    ...page,
  });
  const { x, width } = toRegionBetween({ x: 1600, y: 0 }, { x: 1600, y: 0 }, page);
  expect([x, width]).toEqual([1590, 10]);
});

test('arrows move it by a hundredth of the page, and stop at its edge', () => {
  const region = { x: 20, y: 0, width: 400, height: 300 };
  expect(pressRegionKey(region, 'ArrowRight', false, page)).toMatchObject({ x: 36, y: 0 });
  expect(pressRegionKey(region, 'ArrowUp', false, page)).toEqual(region);
  expect(pressRegionKey(region, 'a', false, page)).toBeUndefined();
});

test('with Shift they size it', () => {
  const region = { x: 0, y: 2000, width: 20, height: 290 };
  expect(pressRegionKey(region, 'ArrowDown', true, page)).toMatchObject({ height: 300 });
  expect(pressRegionKey(region, 'ArrowLeft', true, page)).toMatchObject({ width: 10 });
});
