import { expect, it, onTestFinished } from 'vitest';
import { WorkerPool, type TaskLimits } from '../../../src/workers/worker-pool.ts';

const ample: TaskLimits = { seconds: 60, memoryMiB: 4096 };

function openPool(size: number, limits = ample) {
  const url = new URL('./failing-worker.ts', import.meta.url);
  const pool = new WorkerPool<{ order: string }, string>(url, size, limits);
  onTestFinished(() => pool.stop());
  return pool;
}

it('a worker that dies fails its own task only', async () => {
  const pool = openPool(1);
  const outcomes = await Promise.allSettled(
    ['echo', 'die', 'fail', 'echo'].map((order) => pool.run({ order })),
  );
  expect(outcomes).toMatchObject([
    { status: 'fulfilled', value: 'echo' },
    { status: 'rejected', reason: { failure: 'crashed', message: 'SIGKILL' } },
    { status: 'rejected', reason: { failure: 'broken', message: 'cannot' } },
    { status: 'fulfilled', value: 'echo' },
  ]);
});

it.each([
  ['hang', 'too-slow', { seconds: 8, memoryMiB: 4096 }, '8 s'],
  ['fill', 'too-heavy', { seconds: 60, memoryMiB: 400 }, '400 MB'],
] as const)(
  'a task that would %s is ended at the limit, and the next goes on',
  async (order, failure, limits, message) => {
    const pool = openPool(1, limits);
    const outcomes = await Promise.allSettled([pool.run({ order }), pool.run({ order: 'echo' })]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { failure, message } },
      { status: 'fulfilled', value: 'echo' },
    ]);
  },
);

it('a stopped pool takes nothing more and fails what waits', async () => {
  const pool = openPool(1);
  const waiting = Promise.allSettled([pool.run({ order: 'echo' }), pool.run({ order: 'echo' })]);
  await pool.stop();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(pool.run({ order: 'echo' })).rejects.toThrow('stopped');
});
