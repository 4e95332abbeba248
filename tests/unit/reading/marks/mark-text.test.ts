import { expect, it } from 'vitest';
import { StampCache, type Stamp } from '#src/reading/marks/mark-text.ts';

/** First and last rows and columns with ink. */
function inkOf({ rows, columns, height }: Stamp) {
  const inked = Array.from({ length: height }, (_, y) => y).filter(
    (y) => (rows[y + 1] ?? 0) > (rows[y] ?? 0),
  );
  const sorted = columns.toSorted();
  return {
    top: inked[0] ?? Infinity,
    bottom: inked.at(-1) ?? -1,
    left: sorted[0] ?? Infinity,
    right: sorted.at(-1) ?? -1,
  };
}

it.each([1, 7.3, 40, 180])(
  'Vietnamese letters with two marks, above and below, are not clipped at %d px',
  async (pixels) => {
    const cache = new StampCache();
    for (const lines of [['ẤẨỄỘỰẬẲ'], ['Ặgỵ'], ['ẤẲỄỘ', 'ỰẬgjỵ']]) {
      const stamp = await cache.find({ lines, face: 'bold' }, pixels);
      const { top, bottom, left, right } = inkOf(stamp);
      expect(top).toBeGreaterThan(0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThan(stamp.height - 1);
      expect(right).toBeLessThan(stamp.width);
      expect(stamp.height).toBeGreaterThan(lines.length * pixels);
    }
  },
);

it('letters in cells are as far apart as their cells are wide', async () => {
  const cache = new StampCache();
  const text = (line: string) => ({ lines: [line], face: 'bold', cell: 1 }) as const;
  const [one, three] = [await cache.find(text('H'), 64), await cache.find(text('HHH'), 64)];
  const [first, all] = [inkOf(one), inkOf(three)];
  expect(all.right - first.right).toBeGreaterThanOrEqual(126);
  expect(all.right - first.right).toBeLessThanOrEqual(131);
});

it('pages of nearly the same size share what was drawn, and memory stays below its limit', async () => {
  const cache = new StampCache(50_000);
  const text = { lines: ['K7QM3X'], face: 'bold' } as const;
  const stamp = await cache.find(text, 64);
  expect(await cache.find(text, 64.2)).toBe(stamp);
  expect(await cache.find(text, 70)).not.toBe(stamp);
  for (let reader = 0; reader < 100; reader += 1)
    await cache.find({ lines: [`CODE${reader}`], face: 'bold' }, 40);
  expect(cache.bytes).toBeGreaterThan(25_000);
  expect(cache.bytes).toBeLessThanOrEqual(50_000);
});
