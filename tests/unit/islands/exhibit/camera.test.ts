import { expect, test } from 'vitest';
import { toCamera, toFreeRoom } from '#src/islands/exhibit/camera.ts';

const page = { width: 1654, height: 2339 };
const free = { x: 0, y: 0, width: 800, height: 900 };

/** Where a point of the page stands on the stage. */
const place = (camera: ReturnType<typeof toCamera>, x: number, y: number) => [
  Math.round(camera.x + x * camera.scale),
  Math.round(camera.y + y * camera.scale),
];

test('a whole page is centred in the free space', () => {
  const camera = toCamera(free, page);
  expect(place(camera, page.width / 2, page.height / 2)).toEqual([400, 450]);
  expect(page.height * camera.scale).toBeLessThanOrEqual(free.height);
});

test('a region comes to the middle, as large as the room lets it be', () => {
  const camera = toCamera(free, page, { x: 240, y: 910, width: 1240, height: 240 });
  expect(place(camera, 240 + 620, 910 + 120)).toEqual([400, 450]);
  expect(1240 * camera.scale).toBeCloseTo(720);
});

test('a stamp is not enlarged until only its grain is seen', () => {
  expect(toCamera(free, page, { x: 0, y: 0, width: 40, height: 40 }).scale).toBe(1.6);
});

test('text at the side leaves the space beside it', () => {
  const stage = { width: 1280, height: 800 };
  const beside = { x: 0, y: 0, width: 800, height: 800 };
  expect(toFreeRoom(stage, { left: 800, height: 300 })).toEqual(beside);
});

test('words across leave the room above them, at least a third and at most two', () => {
  const heightFor = (words: number) =>
    toFreeRoom({ width: 360, height: 700 }, { left: 0, height: words }).height;
  expect([100, 300, 900].map(heightFor)).toEqual([434, 324, 210]);
});
