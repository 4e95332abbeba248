import { describe, expect, it } from 'vitest';
import { answerAttendance } from '#src/desk/counter/answer-attendance.ts';
import { readAttendanceForm } from '#src/desk/counter/attendance-form.ts';
import type { Seats } from '#src/desk/counter/open-seats.ts';
import type { MarkResult } from '#src/desk/store/counter/attendance.ts';

const seen = { code: 'YC-2026-000007', number: '1', step: '2', markStep: '0' };
const notAsked = () => Promise.reject(new Error('Not asked for.'));

async function send(
  fields: Readonly<Record<string, string>>,
  result: MarkResult | Error = { kind: 'done' },
) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...seen, ...fields })) data.set(name, value);
  const asked: unknown[] = [];
  const reported: unknown[] = [];
  const seats: Seats = {
    ...{ now: () => '', find: notAsked, list: notAsked },
    ...{ book: notAsked, move: notAsked, cancel: notAsked },
    mark: (booking, mark) => {
      asked.push({ ...booking, mark });
      return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
    },
  };
  const problem = await answerAttendance(readAttendanceForm(data), {
    seats,
    by: { id: 'lan', role: 'service', name: 'Lan' },
    report: (error) => reported.push(error),
  });
  return { problem, asked, reported };
}

describe('what staff press beside a booking of a day', () => {
  it.each([
    ['came', 'came'],
    ['missed', 'missed'],
    ['none', null],
  ])('%s is kept of the booking that was seen', async (sent, mark) => {
    const { problem, asked } = await send({ mark: sent });
    expect(problem).toBeUndefined();
    expect(asked).toEqual([{ code: seen.code, number: 1, step: 2, markStep: 0, mark }]);
  });

  it('is nothing when no known button was pressed', async () => {
    expect(await send({ mark: 'slept' })).toMatchObject({
      ...{ problem: 'changed-meanwhile', asked: [] },
    });
    expect(await send({})).toMatchObject({ problem: 'changed-meanwhile', asked: [] });
  });

  it('says why it is not kept, and reports a database that failed', async () => {
    expect((await send({ mark: 'missed' }, { kind: 'not-over' })).problem).toBe('not-over');
    const full = new Error('disk full');
    expect(await send({ mark: 'came' }, full)).toMatchObject({
      ...{ problem: 'failed', reported: [full] },
    });
  });
});
