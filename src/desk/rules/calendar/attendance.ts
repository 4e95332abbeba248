import { isOver, type SeatClock, type SeatTime } from './slots.ts';

/** What staff say of a reader who had booked a seat. */
export const attendances = ['came', 'missed'] as const;
export type Attendance = (typeof attendances)[number];

/** Why a mark is not taken: the day of the booking is ahead, or its session is not over. */
export type MarkProblem = 'day-ahead' | 'not-over';

/**
 * Readers come on the day itself; that somebody did not is known once the session is over.
 * @param mark nothing where a mark is taken back
 */
export function checkMark(
  booked: Pick<SeatTime, 'day' | 'until'>,
  mark: Attendance | null,
  { today, at }: SeatClock,
): MarkProblem | undefined {
  if (mark === 'came' && booked.day > today) return 'day-ahead';
  if (mark === 'missed' && !isOver(booked, at)) return 'not-over';
  return undefined;
}
