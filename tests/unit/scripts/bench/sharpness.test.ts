import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { findMedian } from '#scripts/bench/viewer/find-median.ts';
import { isSharp, type GreyPicture } from '#scripts/bench/viewer/sharpness.ts';

const [width, height] = [240, 160];

/** Lines of short strokes, as typing looks from afar. */
function drawPage(shift = 0): Sharp {
  const strokes = Array.from(
    { length: 220 },
    (_, at) =>
      `<rect x="${10 + (at % 22) * 10 + ((at * 7 + shift) % 5)}" y="${8 + Math.floor(at / 22) * 15}" width="3" height="${5 + (at % 4)}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#eee"/>${strokes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).greyscale();
}

async function toPicture(image: Sharp): Promise<GreyPicture> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(info.width * info.height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = data[at * info.channels] ?? 0;
  return { width: info.width, height: info.height, pixels };
}

const settled = await toPicture(drawPage());

it('takes the same page for sharp, also when it was compressed once more', async () => {
  const again = sharp(await drawPage().jpeg({ quality: 92 }).toBuffer()).greyscale();
  expect(isSharp(await toPicture(again), settled)).toBe(true);
});

it.each([0.5, 0.7])(
  'takes a page for unsharp that was drawn large from %f of its size',
  async (part) => {
    const small = await drawPage()
      .resize(Math.round(width * part))
      .png()
      .toBuffer();
    const large = sharp(small).resize(width, height, { fit: 'fill' }).greyscale();
    expect(isSharp(await toPicture(large), settled)).toBe(false);
  },
);

it('takes neither an empty table nor another page for this one', async () => {
  const empty = sharp({ create: { width, height, channels: 3, background: '#222' } }).greyscale();
  expect(isSharp(await toPicture(empty), settled)).toBe(false);
  expect(isSharp(await toPicture(drawPage(3)), settled)).toBe(false);
  expect(isSharp({ ...settled, width: height, height: width }, settled)).toBe(false);
});

it('finds the middle of what was measured', () => {
  expect(findMedian([900, 100, 300])).toBe(300);
  expect(findMedian([400, 100, 300, 200])).toBe(250);
  expect(findMedian([7])).toBe(7);
  expect(findMedian([])).toBeNaN();
});
