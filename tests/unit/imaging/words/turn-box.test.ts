import sharp from 'sharp';
import { expect, it } from 'vitest';
import { toOrientation, turnBox } from '#src/imaging/words/turn-box.ts';

const stored = { width: 60, height: 40 };
const dark = { x: 7, y: 11, width: 13, height: 5 };

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'orientation %i brings a box where the decoder brings its pixels',
  async (number) => {
    const input = await sharp({
      create: { width: dark.width, height: dark.height, channels: 3, background: 'black' },
    })
      .png()
      .toBuffer();
    const scan = await sharp({ create: { ...stored, channels: 3, background: 'white' } })
      .composite([{ input, left: dark.x, top: dark.y }])
      .withMetadata({ orientation: number })
      .png()
      .toBuffer();
    const { data, info } = await sharp(scan)
      .autoOrient()
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const places = Array.from(data, (value, index) => (value < 128 ? index : -1)).filter(
      (index) => index >= 0,
    );
    const xs = places.map((index) => index % info.width);
    const ys = places.map((index) => Math.floor(index / info.width));
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    expect(turnBox(dark, toOrientation(number), stored)).toEqual({
      x: left,
      y: top,
      width: Math.max(...xs) - left + 1,
      height: Math.max(...ys) - top + 1,
    });
  },
);

it('an invalid orientation counts as upright', () => {
  expect([undefined, 0, 9, 1.5].map(toOrientation)).toEqual([1, 1, 1, 1]);
});
