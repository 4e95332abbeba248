import { expect, it } from 'vitest';
import { StampCache, type Stamp } from '#src/reading/marks/mark-text.ts';

/** Rows and columns with ink, as shares of the size. */
function inkOf({ data, width, height }: Stamp) {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((data[y * width + x] ?? 0) > 0) {
        rows.push(y);
        columns.push(x);
      }
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b), -1);
  return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
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
  const cache = new StampCache(100_000);
  const text = { lines: ['K7QM3X'], face: 'bold' } as const;
  const stamp = await cache.find(text, 64);
  expect(await cache.find(text, 64.2)).toBe(stamp);
  expect(await cache.find(text, 70)).not.toBe(stamp);
  for (let reader = 0; reader < 100; reader += 1)
    await cache.find({ lines: [`CODE${reader}`], face: 'bold' }, 40);
  expect(cache.bytes).toBeGreaterThan(50_000);
  expect(cache.bytes).toBeLessThanOrEqual(100_000);
});
