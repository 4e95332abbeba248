import { addDays } from '#src/domain/days.ts';
import {
  findConflict,
  listMonthDays,
  type ReadingRoom,
  type SeatConflict,
  type SeatTime,
} from './slots.ts';
import type { WorkingCalendar } from './working-days.ts';

/** How many months before and after the current one the calendar shows. */
const mostMonths = 24;

/** The requested month, `YYYY-MM`; the current one if it is invalid or out of range. */
export function findMonth(asked: string | null, today: string): string {
  const present = today.slice(0, 7);
  if (asked === null || !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked)) return present;
  return Math.abs(countMonths(asked) - countMonths(present)) <= mostMonths ? asked : present;
}

/** The first or the last adjacent month. */
export function findMonthBeside(month: string, step: 1 | -1): string {
  const edge = step === 1 ? listMonthDays(month).at(-1) : `${month}-01`;
  return addDays(edge ?? `${month}-01`, step).slice(0, 7);
}

function countMonths(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
}

/** Bookings that cannot be kept as they are, with the reason. */
export function listConflicts<Booked extends SeatTime>(
  booked: readonly Booked[],
  room: ReadingRoom | undefined,
  calendar: WorkingCalendar,
): readonly (Booked & { readonly conflict: SeatConflict })[] {
  return booked.flatMap((one) => {
    const conflict = findConflict(room, one, calendar);
    return conflict === undefined ? [] : [{ ...one, conflict }];
  });
}
