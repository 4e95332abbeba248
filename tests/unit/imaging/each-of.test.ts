import { expect, it } from 'vitest';
import { eachOf } from '#src/imaging/each-of.ts';

function* count(): Generator<number> {
  for (let number = 1; number <= 100; number += 1) yield number;
}

it('works on no more values at once than it may, and on each once', async () => {
  const seen: number[] = [];
  let atOnce = 0;
  let most = 0;
  await eachOf(count(), 3, async (number) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await Promise.resolve();
    seen.push(number);
    atOnce -= 1;
  });
  expect(most).toBe(3);
  expect(seen.toSorted((a, b) => a - b)).toEqual([...count()]);
});

it('begins nothing more once one has failed', async () => {
  const begun: number[] = [];
  const done = eachOf([...count()], 2, async (number) => {
    begun.push(number);
    await Promise.resolve();
    if (number === 1) throw new Error('the first');
  });
  await expect(done).rejects.toThrow('the first');
  await new Promise(setImmediate);
  expect(begun.length).toBeLessThan(5);
});
