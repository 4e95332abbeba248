import type { ItemFacts } from './request.ts';
import type { WorkingCalendar } from './calendar/working-days.ts';

/** Working days within which the desk answers, by what is requested. */
export interface AnswerTimes {
  /** Reading open records. */
  readonly open: number;
  /** Copies of open records. */
  readonly copy: number;
  /** Conditional records, for any wish. */
  readonly conditional: number;
}

/** The day, `YYYY-MM-DD`, by which a request must be answered: that of its slowest item. */
export function findLatestAnswer(
  receivedOn: string,
  items: readonly Pick<ItemFacts, 'access' | 'wish'>[],
  times: AnswerTimes,
  calendar: WorkingCalendar,
): string {
  const days = items.map(({ access, wish }) =>
    access === 'conditional' ? times.conditional : wish === 'read' ? times.open : times.copy,
  );
  return calendar.addWorkingDays(
    receivedOn,
    days.reduce((most, day) => Math.max(most, day)),
  );
}

/**
 * The deadline after the reader has answered a question: waiting time does not count against the
 * desk.
 */
export function extendLatestAnswer(
  latest: string,
  askedOn: string,
  answeredOn: string,
  calendar: WorkingCalendar,
): string {
  return calendar.addWorkingDays(latest, calendar.countWorkingDays(askedOn, answeredOn));
}
