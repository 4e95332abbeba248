import sharp from 'sharp';
import { expect, it } from 'vitest';
import { findClearCode, readMark } from '#src/reading/marks/read-mark.ts';
import { MarkCache, renderMarked } from '#src/reading/marks/render-marked.ts';
import { seededRandom } from '#scripts/bench/archive/random.ts';
import { packInMemory } from '#tests/helpers/pack-in-memory.ts';
import { mark } from './marked.ts';
import { typesetPage } from './typeset-page.ts';

const letters = 'ACDEFHJKMNPRTUVWXY3479';
const truth = 'K3RM4X';
const codes = [...listRandomCodes(250), truth];

function listRandomCodes(count: number): readonly string[] {
  const random = seededRandom(7);
  const letter = () => letters[Math.floor(random() * letters.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 6 }, letter).join(''));
}

const page = await packInMemory(typesetPage());
const largest = await renderMarked(
  page,
  `full/${page.images.sizes.at(-1)?.width},${page.images.sizes.at(-1)?.height}/0/default.jpg`,
  { ...mark, code: truth },
  new MarkCache(),
);

interface Attack {
  /** Shares of the page. */
  readonly crop: readonly [left: number, top: number, width: number, height: number];
  readonly contrast: number;
  readonly isGray?: true;
}

/** Cropped, scaled to half, with other contrast, recompressed. */
async function leak({ crop: [left, top, across, down], contrast, isGray }: Attack) {
  const { width, height } = await sharp(largest).metadata();
  const kept = { width: Math.floor(across * width), height: Math.floor(down * height) };
  const cropped = sharp(largest).extract({
    ...{ left: Math.floor(left * width), top: Math.floor(top * height) },
    ...kept,
  });
  const scaled = cropped
    .resize({ width: Math.floor(kept.width / 2) })
    .linear(contrast, 128 * (1 - contrast));
  return (isGray ? scaled.grayscale() : scaled).jpeg({ quality: 40 }).toBuffer();
}

it.each([
  ['the upper third, with more contrast', { crop: [0, 0, 1, 1 / 3], contrast: 1.4 }],
  ['the third in the middle, with less', { crop: [0, 1 / 3, 1, 1 / 3], contrast: 0.6 }],
  ['the lower third, with less', { crop: [0, 2 / 3, 1, 1 / 3], contrast: 0.6 }],
  ['the left third, with less', { crop: [0, 0, 1 / 3, 1], contrast: 0.6 }],
  ['a third between columns, with more', { crop: [0.41, 0, 1 / 3, 1], contrast: 1.4 }],
  ['a third of both sides, with less', { crop: [0.37, 0.21, 0.58, 0.58], contrast: 0.6 }],
  ['the upper third without colours', { crop: [0, 0, 1, 1 / 3], contrast: 1, isGray: true }],
] as const)(
  'reads the code from %s, at half the size and JPEG quality 40',
  async (_name, attack) => {
    const readings = await readMark(await leak(attack), codes);
    expect(findClearCode(readings)?.code).toBe(truth);
  },
  120_000,
);

it('finds no code that stands out in a page without a mark', async () => {
  const bare = await typesetPage()().resize({ width: 600 }).jpeg().toBuffer();
  const readings = await readMark(bare, codes);
  expect(readings).toHaveLength(codes.length);
  expect(findClearCode(readings)).toBeUndefined();
}, 120_000);

it('a code is clear if it fits well, and better than any other', () => {
  const clear = { code: 'AAAAAA', score: 0.5 };
  expect(findClearCode([clear, { code: 'CCCCCC', score: 0.4 }])).toBe(clear);
  expect(findClearCode([clear])).toBe(clear);
  expect(findClearCode([clear, { code: 'CCCCCC', score: 0.47 }])).toBeUndefined();
  expect(findClearCode([{ code: 'AAAAAA', score: 0.2 }])).toBeUndefined();
  expect(findClearCode([])).toBeUndefined();
});
