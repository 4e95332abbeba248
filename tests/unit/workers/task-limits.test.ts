import { expect, it } from 'vitest';
import { findOverrun } from '#src/workers/task-limits.ts';

const limits = { seconds: 300, memoryMiB: 4096 };

it.each([
  ['that waits for its turn', { wallSeconds: 2900, cpuSeconds: 200, memoryMiB: 100 }],
  ['that uses several processors', { wallSeconds: 290, cpuSeconds: 900, memoryMiB: 100 }],
  ['whose processor time nobody tells', { wallSeconds: 299 }],
])('a task %s is within its limits', (_, spent) => {
  expect(findOverrun(limits, spent)).toBeUndefined();
});

it.each([
  ['that works too long', { wallSeconds: 301, cpuSeconds: 301 }, 'too-slow', '300 s'],
  ['that sleeps for ever', { wallSeconds: 3001, cpuSeconds: 1 }, 'too-slow', '3000 s'],
  ['whose processor time nobody tells', { wallSeconds: 301 }, 'too-slow', '300 s'],
  ['that fills the memory', { wallSeconds: 1, memoryMiB: 4097 }, 'too-heavy', '4096 MB'],
])('a task %s is beyond its limits', (_, spent, failure, limit) => {
  expect(findOverrun(limits, spent)).toEqual({ failure, limit });
});
