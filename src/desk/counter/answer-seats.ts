import { isDay } from '../is-day.ts';
import type { Staff } from '../accounts/staff.ts';
import type { BookingResult } from '../store/counter/bookings.ts';
import type { RequestRecord } from '../store/request/request-record.ts';
import type { SeatRules, Seats } from './open-seats.ts';
import type { SeatForm } from './seat-form.ts';

export type SeatProblem =
  | Exclude<BookingResult, { kind: 'done' }>
  /** `no-room`: the archive does not book seats. */
  | { readonly kind: 'no-day' | 'no-room' | 'failed' };

interface SeatDeps {
  readonly seats: Seats;
  readonly by: Staff;
  readonly rules: Omit<SeatRules, 'room'> & { readonly room?: SeatRules['room'] | undefined };
  /** A database failure, for the log. */
  readonly report: (error: unknown) => void;
}

/** Handles a button of the seats page; returns nothing on success. */
export async function answerSeats(
  form: SeatForm,
  request: RequestRecord,
  deps: SeatDeps,
): Promise<SeatProblem | undefined> {
  if (form.version !== request.version || form.action === undefined)
    return { kind: 'changed-meanwhile' };
  try {
    const result = await answer(form, request, deps);
    return result.kind === 'done' ? undefined : result;
  } catch (error) {
    deps.report(error);
    return { kind: 'failed' };
  }
}

async function answer(
  { action, number, step, day, from, seat }: SeatForm,
  request: RequestRecord,
  { seats, by, rules: { room, calendar } }: SeatDeps,
): Promise<SeatProblem | { readonly kind: 'done' }> {
  if (action === 'cancel') return seats.cancel(request, { number, step }, by);
  if (room === undefined) return { kind: 'no-room' };
  if (!isDay(day)) return { kind: 'no-day' };
  if (seat !== '' && !/^[1-9]\d{0,2}$/.test(seat)) return { kind: 'no-seat' };
  const wanted = { number, day, from, ...(seat !== '' && { seat: Number(seat) }) };
  return action === 'move'
    ? seats.move(request, { ...wanted, step }, by, { room, calendar })
    : seats.book(request, wanted, by, { room, calendar });
}
