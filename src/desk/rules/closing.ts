import type { RequestState } from './request.ts';
import type { WorkingCalendar } from './calendar/working-days.ts';

/**
 * Why a request was closed without an answer: it was spam, a duplicate, or its reader did not
 * reply.
 */
export const closings = ['spam', 'double', 'silent'] as const;
export type Closing = (typeof closings)[number];

export const closedStates = closings.map((closing) => `closed-${closing}` as const);

/** Why a request in this state was closed; nothing if it was not. */
export function findClosing(state: RequestState): Closing | undefined {
  return closings.find((closing) => state === `closed-${closing}`);
}

/** The desk waits for the reader, so its deadline is suspended. */
export function isWaiting(state: RequestState): boolean {
  return state === 'waiting' || state === 'closed-silent';
}

/**
 * Whether the reader gets a letter about a change of state. Spam gets no letter, and a duplicate is
 * answered by the letter of the other request.
 */
export function tellsReader(before: RequestState, after: RequestState): boolean {
  const isTold = (state: RequestState) => state !== 'closed-spam' && state !== 'closed-double';
  return before !== after && isTold(before) && isTold(after);
}

/**
 * Working days that a reader has to reply before the request may be closed as silent: two weeks,
 * because a letter by post takes up to a week each way.
 */
const answerWorkingDays = 10;

/** The first day on which a request waiting since `askedOn` may be closed as silent. */
export function findSilenceDay(askedOn: string, calendar: WorkingCalendar): string {
  return calendar.addWorkingDays(askedOn, answerWorkingDays);
}
