import { expect, it } from 'vitest';
import { runContest } from '#scripts/bench/images/contest.ts';

it('measures in turn, each first in every other round, and compares all requests with all seconds', async () => {
  const asked: string[] = [];
  const measure = (name: string, requests: number, p99Ms: readonly number[]) => (round: number) => {
    asked.push(`${name} ${round}`);
    return Promise.resolve({ requests, seconds: round + 1, p99Ms: p99Ms[round] ?? 0 });
  };
  const found = await runContest(
    3,
    measure('ours', 200, [5, 90, 7]),
    measure('theirs', 100, [3, 2, 4]),
  );
  expect(asked).toEqual(['ours 0', 'theirs 0', 'theirs 1', 'ours 1', 'ours 2', 'theirs 2']);
  expect(found).toEqual({
    ours: { perSecond: 100, p99Ms: 7 },
    theirs: { perSecond: 50, p99Ms: 3 },
    ratio: 2,
  });
});
