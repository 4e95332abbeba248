import { expect, it } from 'vitest';
import { toRulerLength } from '#src/islands/viewer/deep-zoom/Ruler.tsx';

it('is the longest round length that fits', () => {
  // 300 dpi, half size: 59 px a centimetre.
  expect(toRulerLength(300, 0.5, 150)).toEqual({
    centimetres: 2,
    pixels: expect.closeTo(118.1, 1) as number,
  });
  expect(toRulerLength(300, 0.05, 150).centimetres).toBe(20);
  expect(toRulerLength(300, 3, 150).centimetres).toBe(0.2);
});
