import { isOver, type SeatClock, type SeatTime } from './slots.ts';

/** What staff record about a booked reader. */
export const attendances = ['came', 'missed'] as const;
export type Attendance = (typeof attendances)[number];

/** Why a mark is rejected: the booking's day is in the future, or its session is not over. */
export type MarkProblem = 'day-ahead' | 'not-over';

/**
 * A reader can be marked as present from the day of the booking on, as absent only after the
 * session.
 *
 * @param mark null to undo a mark
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
