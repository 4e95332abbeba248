import { expect, test } from 'vitest';
import { describeScanProblems, type ScanProblem } from '#src/imaging/problems.ts';

test('at most 20 problems of a file are printed, the rest counted', () => {
  const problems = Array.from({ length: 50 }, (_, page): ScanProblem => ({
    name: 'scan-too-slow',
    path: page < 45 ? 'a.tif' : 'b.tif',
    itemSlug: 'a',
    page: page + 1,
  }));
  const lines = describeScanProblems(problems, 'vi');
  expect(lines).toHaveLength(20 + 1 + 5);
  expect(lines[20]).toBe('a.tif\n  … và 25 lỗi nữa trong tệp này.');
});
