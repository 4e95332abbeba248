/** The median of values with frequencies; the mean of two if there are two middle values. */
export function findMedian(
  counted: readonly (readonly [value: number, count: number])[],
): number | undefined {
  const sorted = counted.toSorted(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const at = (rank: number): number | undefined => {
    let passed = 0;
    return sorted.find(([, count]) => (passed += count) > rank)?.[0];
  };
  const lower = at(Math.floor((total - 1) / 2));
  const upper = at(Math.floor(total / 2));
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
