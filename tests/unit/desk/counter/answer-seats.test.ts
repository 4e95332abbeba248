import { describe, expect, it } from 'vitest';
import { answerSeats } from '#src/desk/counter/answer-seats.ts';
import type { Seats } from '#src/desk/counter/open-seats.ts';
import { readSeatForm } from '#src/desk/counter/seat-form.ts';
import type { BookingResult } from '#src/desk/store/counter/bookings.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

const room = { seats: 3, sessions: [{ from: '07:30', until: '11:30' }], daysAhead: 30 };

async function send(
  fields: Readonly<Record<string, string>>,
  result: BookingResult | Error = { kind: 'done' },
  isOff = false,
) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ version: '3', number: '1', step: '2', ...fields }))
    data.set(name, value);
  const asked: unknown[] = [];
  const reported: unknown[] = [];
  const take = (what: unknown): Promise<BookingResult> => {
    asked.push(what);
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
  };
  const seats: Seats = {
    now: () => '2026-11-24T02:00:00.000Z',
    find: () => Promise.reject(new Error('Not asked for.')),
    list: () => Promise.reject(new Error('Not asked for.')),
    book: (_, wanted) => take(wanted),
    move: (_, wanted) => take(wanted),
    cancel: (_, booking) => take(booking),
    mark: () => Promise.reject(new Error('Not asked for.')),
  };
  const request = { ...newRequest(), version: 3 } as unknown as RequestRecord;
  const problem = await answerSeats(readSeatForm(data), request, {
    seats,
    by: { id: 'lan', role: 'service', name: 'Lan' },
    rules: { room: isOff ? undefined : room, calendar: { off: [], working: [] } },
    report: (error) => reported.push(error),
  });
  return { problem, asked, reported };
}

describe('what staff press on the page of seats', () => {
  it('books any seat, or the one that is named', async () => {
    const any = await send({ action: 'book', day: '2026-11-25', from: '07:30' });
    expect(any).toMatchObject({ problem: undefined });
    expect(any.asked).toEqual([{ number: 1, day: '2026-11-25', from: '07:30' }]);
    const named = await send({ action: 'book', day: '2026-11-25', from: '07:30', seat: '3' });
    expect(named.asked).toMatchObject([{ seat: 3 }]);
  });

  it('moves and cancels the booking that was seen', async () => {
    const moved = await send({ action: 'move', day: '2026-11-26', from: '07:30' });
    expect(moved.asked).toEqual([{ number: 1, step: 2, day: '2026-11-26', from: '07:30' }]);
    const cancelled = await send({ action: 'cancel' }, { kind: 'done' }, true);
    expect(cancelled.asked).toEqual([{ number: 1, step: 2 }]);
  });

  it.each([
    [{ action: 'book' }, 'no-day'],
    [{ action: 'book', day: '2026-02-30' }, 'no-day'],
    [{ action: 'book', day: '2026-11-25', seat: '-1' }, 'no-seat'],
    [{ action: 'book', day: '2026-11-25', seat: '1e2' }, 'no-seat'],
    [{ action: 'sit', day: '2026-11-25' }, 'changed-meanwhile'],
    [{ action: 'book', day: '2026-11-25', version: '2' }, 'changed-meanwhile'],
    [{ action: 'cancel', version: '' }, 'changed-meanwhile'],
  ])('keeps nothing of %j: %s', async (fields, kind) => {
    const { problem, asked } = await send(fields);
    expect(problem).toEqual({ kind });
    expect(asked).toEqual([]);
  });

  it('says that the archive takes no bookings, and that the database failed', async () => {
    const fields = { action: 'book', day: '2026-11-25', from: '07:30' };
    expect((await send(fields, { kind: 'done' }, true)).problem).toEqual({ kind: 'no-room' });
    const full = new Error('disk full');
    expect(await send(fields, full)).toMatchObject({
      problem: { kind: 'failed' },
      reported: [full],
    });
  });
});
