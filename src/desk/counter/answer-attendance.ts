import type { Staff } from '../accounts/staff.ts';
import type { MarkResult } from '../store/counter/attendance.ts';
import type { AttendanceForm } from './attendance-form.ts';
import type { Seats } from './open-seats.ts';

export type AttendanceProblem = Exclude<MarkResult, { kind: 'done' }>['kind'] | 'failed';

interface AttendanceDeps {
  readonly seats: Seats;
  readonly by: Staff;
  /** A database failure, for the log. */
  readonly report: (error: unknown) => void;
}

/** Handles a button beside a booking; returns nothing on success. */
export async function answerAttendance(
  { mark, ...seen }: AttendanceForm,
  { seats, by, report }: AttendanceDeps,
): Promise<AttendanceProblem | undefined> {
  if (mark === undefined) return 'changed-meanwhile';
  try {
    const { kind } = await seats.mark(seen, mark, by);
    return kind === 'done' ? undefined : kind;
  } catch (error) {
    report(error);
    return 'failed';
  }
}
