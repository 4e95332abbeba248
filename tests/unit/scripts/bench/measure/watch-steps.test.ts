import { expect, it } from 'vitest';
import { watchSteps } from '#scripts/bench/measure/watch-steps.ts';

it('a step has its own seconds and its own peak, and one that comes back has both its times', () => {
  const peaks = [5, 40, 70, 30];
  const times = [0, 1000, 3000, 6000, 10_000];
  const memory = { takePeak: () => peaks.shift() ?? 0, stop: () => 75 };
  const steps = watchSteps(memory, () => times.shift() ?? 0);
  steps.begin('gate');
  steps.begin('swap');
  steps.begin('gate');
  expect(steps.finish()).toEqual({
    whole: { seconds: 10, peakMiB: 75 },
    each: {
      start: { seconds: 1, peakMiB: 5 },
      gate: { seconds: 6, peakMiB: 40 },
      swap: { seconds: 3, peakMiB: 70 },
    },
  });
});
