import { expect, it } from 'vitest';
import { parsePs, readUsage, toCpuSeconds } from '#src/workers/read-usage.ts';

it('a program whose name holds spaces and parentheses is read for its time', () => {
  const stat = '4711 (a) b (c) R 1 2 3 0 -1 4194304 102 0 0 0 250 150 9 9 20 0 1 0 1998634';
  expect(toCpuSeconds(stat)).toEqual({ cpuSeconds: 4 });
});

it.each([
  ['  2048   0:01.50\n', { memoryMiB: 2, cpuSeconds: 1.5 }],
  ['1024 01:02:03', { memoryMiB: 1, cpuSeconds: 3723 }],
  ['1024 2-00:00:01', { memoryMiB: 1, cpuSeconds: 172_801 }],
  ['', {}],
])('ps is read where there is no /proc: %j', (line, usage) => {
  expect(parsePs(line)).toEqual(usage);
});

it.runIf(process.platform === 'linux' || process.platform === 'darwin')(
  'a process is told what it uses',
  async () => {
    const { cpuSeconds, memoryMiB } = await readUsage(process.pid);
    expect(memoryMiB).toBeGreaterThan(10);
    expect(cpuSeconds).toBeGreaterThan(0);
  },
);

it('a process that is gone has no usage', async () => {
  await expect(readUsage(2 ** 31 - 2)).resolves.toEqual({});
});
