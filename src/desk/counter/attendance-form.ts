import { readText } from '../accounts/read-text.ts';
import { attendances, type Attendance } from '../rules/calendar/attendance.ts';
import type { SeenAttendance } from '../store/counter/attendance.ts';
import { readWhole } from './read-whole.ts';

/** A button beside a booking, and the version that was seen. */
export interface AttendanceForm extends SeenAttendance {
  /** `null` undoes an earlier mark; missing if no known button was pressed. */
  readonly mark?: Attendance | null;
}

export function readAttendanceForm(data: FormData): AttendanceForm {
  const sent = data.get('mark');
  const mark = sent === 'none' ? null : attendances.find((one) => one === sent);
  return {
    code: readText(data, 'code'),
    number: readWhole(data, 'number'),
    step: readWhole(data, 'step'),
    markStep: readWhole(data, 'markStep'),
    ...(mark !== undefined && { mark }),
  };
}
