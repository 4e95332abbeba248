import { geoMercator } from 'd3-geo';
import { expect, test } from 'vitest';
import { drawGrid } from '#src/views/stories/map-grid.ts';

const size = { width: 900, height: 640 };
const fit = (west: number, east: number, south: number, north: number) =>
  geoMercator().fitSize([size.width, size.height], {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  });

test('a map of a province has lines at round minutes, from west to east and south to north', () => {
  const { meridians, parallels } = drawGrid(fit(108.1, 109.3, 13.7, 14.5), size);
  expect(meridians.map(({ label }) => label)).toEqual([
    '108°15′',
    '108°30′',
    '108°45′',
    '109°',
    '109°15′',
  ]);
  expect(parallels.map(({ label }) => label)).toEqual(['13°45′', '14°', '14°15′', '14°30′']);
  expect(parallels[0]?.at).toBeGreaterThan(parallels[1]?.at ?? 100);
  for (const { at } of [...meridians, ...parallels]) {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(100);
  }
});

test('its scale is a round number of kilometres, as long as they are on the map', () => {
  // A degree of longitude at 14° north is 108 km.
  const { scale } = drawGrid(fit(108, 109, 13.9, 14.1), size);
  expect(scale).toEqual({ kilometres: 20, width: 18.5 });
});
