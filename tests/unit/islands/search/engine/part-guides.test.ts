import { expect, it } from 'vitest';
import { partGuides } from '#src/islands/search/engine/part-guides.ts';

const part = (sorted: readonly number[], inRow: readonly number[] = [], isNamed = false) =>
  partGuides(sorted, (record) => record > 100, new Set(inRow), isNamed);

it('guides are separated from records, each in their order', () => {
  expect(part([3, 102, 1, 101])).toEqual({
    ...{ shown: [3, 1], guides: [102, 101], isGuideFirst: false },
  });
});

it('guides are the results if there are no records', () => {
  expect(part([102, 101], [101])).toEqual({ shown: [102, 101], guides: [], isGuideFirst: false });
});

it('guides come first if only they have a phrase match, and no record is named', () => {
  expect(part([3, 102], [102]).isGuideFirst).toBe(true);
  expect(part([3, 102], [102, 3]).isGuideFirst).toBe(false);
  expect(part([3, 102], [102], true).isGuideFirst).toBe(false);
});
