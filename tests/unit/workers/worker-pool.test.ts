import { expect, it, onTestFinished, vi } from 'vitest';
import type { TaskLimits } from '#src/workers/task-limits.ts';
import { WorkerPool } from '#src/workers/worker-pool.ts';

const ample: TaskLimits = { seconds: 60, memoryMiB: 4096 };

function openPool(size: number, limits = ample, worker = './failing-worker.ts') {
  const url = new URL(worker, import.meta.url);
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
  ['hang', 'too-slow', { seconds: 1, memoryMiB: 4096 }, '1 s'],
  ['sleep', 'too-slow', { seconds: 60, wallSeconds: 2, memoryMiB: 4096 }, '2 s'],
  ['fill', 'too-heavy', { seconds: 60, memoryMiB: 400 }, '400 MB'],
] as const)(
  'a task that would %s is ended at the limit, and the next one runs',
  async (order, failure, limits, message) => {
    const pool = openPool(1, limits);
    const outcomes = await Promise.allSettled([pool.run({ order }), pool.run({ order: 'echo' })]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { failure, message } },
      { status: 'fulfilled', value: 'echo' },
    ]);
  },
);

it('a worker whose library has aborted does no other task', async () => {
  const pool = openPool(1);
  const outcomes = await Promise.allSettled(['abort', 'echo'].map((order) => pool.run({ order })));
  expect(outcomes).toMatchObject([
    { status: 'rejected', reason: { failure: 'broken', message: 'Aborted()' } },
    { status: 'fulfilled', value: 'echo' },
  ]);
});

it('the time that a worker needs to start is not counted against its task', async () => {
  const pool = openPool(1, { seconds: 1, wallSeconds: 1, memoryMiB: 4096 }, './late-worker.ts');
  await expect(pool.run({ order: 'echo' })).resolves.toBe('echo');
});

it('the time of earlier tasks is not counted against the next', async () => {
  const pool = openPool(1, { seconds: 1, memoryMiB: 4096 });
  for (let round = 0; round < 4; round += 1) {
    await expect(pool.run({ order: 'spin' })).resolves.toBe('spin');
  }
});

it('a stopped pool takes nothing more and fails what waits', async () => {
  const pool = openPool(1);
  const waiting = Promise.allSettled([pool.run({ order: 'echo' }), pool.run({ order: 'echo' })]);
  await pool.stop();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(pool.run({ order: 'echo' })).rejects.toThrow('stopped');
});

it('starts its processes ahead when it is told to, and no more of them', async () => {
  const count = () =>
    process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length;
  // The processes of the other tests have exited, but their handles may be open a moment longer.
  await vi.waitFor(() => expect(count()).toBe(0));
  const pool = openPool(2);
  pool.warm();
  pool.warm();
  expect(count()).toBe(2);
  const orders = ['echo', 'echo', 'echo'];
  expect(await Promise.all(orders.map((order) => pool.run({ order })))).toEqual(orders);
  expect(count()).toBe(2);
});
