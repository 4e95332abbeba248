import { expect, it, onTestFinished } from 'vitest';
import { WorkerPool } from '../../../src/imaging/worker-pool.ts';

function openPool(size: number) {
  const url = new URL('./failing-worker.ts', import.meta.url);
  const pool = new WorkerPool<{ order: string }, string>(url, size);
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

it('a stopped pool takes nothing more and fails what waits', async () => {
  const pool = openPool(1);
  const waiting = Promise.allSettled([pool.run({ order: 'echo' }), pool.run({ order: 'echo' })]);
  await pool.stop();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(pool.run({ order: 'echo' })).rejects.toThrow('stopped');
});
