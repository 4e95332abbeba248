import { describe, expect, it } from 'vitest';
import { pressFrameKey, toFirstBox } from '#src/islands/viewer/deep-zoom/frame-box.ts';

const size = { width: 1000, height: 500 };
const box = { from: { x: 100, y: 100 }, to: { x: 200, y: 180 } };

describe('a frame drawn by keys', () => {
  it('starts in the middle of the visible area', () => {
    expect(toFirstBox(size)).toEqual({ from: { x: 300, y: 150 }, to: { x: 700, y: 350 } });
  });

  it('is moved by arrows and sized by arrows with Shift', () => {
    expect(pressFrameKey(box, 'ArrowRight', false, size)).toEqual({
      from: { x: 120, y: 100 },
      to: { x: 220, y: 180 },
    });
    expect(pressFrameKey(box, 'ArrowUp', true, size)).toEqual({
      from: box.from,
      to: { x: 200, y: 160 },
    });
  });

  it('stays on the image and never becomes nothing', () => {
    const corner = { from: { x: 5, y: 0 }, to: { x: 25, y: 20 } };
    expect(pressFrameKey(corner, 'ArrowLeft', false, size)?.from).toEqual({ x: 0, y: 0 });
    expect(pressFrameKey(corner, 'ArrowLeft', true, size)?.to).toEqual({ x: 21, y: 20 });
  });

  it('does not heed other keys', () => {
    expect(pressFrameKey(box, 'a', false, size)).toBeUndefined();
  });
});
