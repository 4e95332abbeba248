import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPagePacks } from '#src/imaging/cut/place-item.ts';
import { toPackPath } from '#src/imaging/pack/pack-store.ts';
import { verifyPacks } from '#src/imaging/pack/verify-packs.ts';
import { drawSlopes, jobOf, openWorkbench, shareCutPool } from '../read/workbench.ts';

shareCutPool();

it('a damaged pack is told by its page and removed, and cut anew by the next run', async () => {
  const bench = await openWorkbench();
  for (const [index, name] of ['a.jpg', 'b.jpg', 'c.jpg'].entries())
    await bench.put(
      name,
      await drawSlopes(300 + index, 200)
        .jpeg()
        .toBuffer(),
    );
  const jobs = [jobOf('a.jpg'), jobOf('b.jpg', { page: 2 })];
  const gone = jobOf('c.jpg', { itemSlug: 'tu-01-2' });
  await bench.cut([...jobs, gone]);
  const packs = [
    ...(await readPagePacks(bench.derivativesDir, 'tu-01-1')),
    ...(await readPagePacks(bench.derivativesDir, 'tu-01-2')),
  ].map((each) => each.packs[0] ?? '');
  await bench.cut(jobs);
  const users = { derivativesDirs: [bench.derivativesDir], indexFiles: [] };
  const whole = await verifyPacks(bench.packsDir, users);
  expect([whole.checked, whole.damaged.size]).toEqual([3, 0]);

  const [, second = '', unused = ''] = packs;
  for (const key of [second, unused]) {
    const file = toPackPath(bench.packsDir, key);
    const bytes = readFileSync(file);
    // One bit in the middle of an image.
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
  const told: string[] = [];
  const { checked, damaged } = await verifyPacks(bench.packsDir, users, (done, total) =>
    told.push(`${done}/${total}`),
  );
  expect(checked).toBe(3);
  expect(damaged).toEqual(
    new Map([
      [second, ['tu-01-1 2']],
      [unused, []],
    ]),
  );
  expect(told).toEqual(['1/3', '2/3', '3/3']);
  expect(existsSync(toPackPath(bench.packsDir, second))).toBe(false);
  expect(await bench.cut(jobs)).toMatchObject({ cut: 1, problems: [] });
  expect((await verifyPacks(bench.packsDir, users)).damaged.size).toBe(0);
});
