import { beforeEach, expect, it } from 'vitest';
import { openStepRunner } from '#src/build/build-steps.ts';
import { GateError } from '#src/build/stopped-build.ts';

const lines: string[] = [];
let clock = 0;
beforeEach(() => {
  lines.length = 0;
  clock = 0;
});

const open = () =>
  openStepRunner(
    { info: (text) => lines.push(text), error: (text) => lines.push(`! ${text}`) },
    () => clock,
  );
const take = (milliseconds: number) => async (): Promise<number> => {
  clock += milliseconds;
  return Promise.resolve(milliseconds);
};

it('gives the result of a step, and tells how long the whole and the longer steps took', async () => {
  const steps = open();
  expect(await steps.run('check', take(1200))).toBe(1200);
  await steps.run('iiif', take(40));
  steps.begin('pages');
  clock += 3000;
  await steps.run('search', take(500));
  // Time between two steps belongs to none of them.
  clock += 10_000;
  steps.tellTimes();
  expect(lines).toEqual([
    'Dựng xong sau 4,7 giây: đọc và kiểm tra nội dung 1,2 giây, dựng các trang 3 giây, lập chỉ mục tìm kiếm 0,5 giây.',
  ]);
});

it('names the step that failed, and passes the error on', async () => {
  const error = new Error('disk full');
  await expect(open().run('share', () => Promise.reject(error))).rejects.toBe(error);
  expect(lines).toEqual(['! Không xong bước: vẽ ảnh chia sẻ.']);
});

it('says nothing of an error that is reported where it arose', async () => {
  const steps = open();
  await expect(steps.run('gate', () => Promise.reject(new GateError()))).rejects.toThrow();
  expect(lines).toEqual([]);
});
