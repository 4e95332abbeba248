import type { RequestState } from './request.ts';
import type { WorkingCalendar } from './calendar/working-days.ts';

/** Why a request ended without an answer: it was none, is one with another, or its reader fell silent. */
export const closings = ['spam', 'double', 'silent'] as const;
export type Closing = (typeof closings)[number];

export const closedStates = closings.map((closing) => `closed-${closing}` as const);

/** Why a request in this state was closed; nothing when it was not. */
export function findClosing(state: RequestState): Closing | undefined {
  return closings.find((closing) => state === `closed-${closing}`);
}

/** The desk waits for the reader, so its time does not run. */
export function isWaiting(state: RequestState): boolean {
  return state === 'waiting' || state === 'closed-silent';
}

/**
 * Is the reader written to when a request goes from one state to the other? Whoever sends spam gets
 * no answer to it, and of a double the answer is that of the other request.
 */
export function tellsReader(before: RequestState, after: RequestState): boolean {
  const isTold = (state: RequestState) => state !== 'closed-spam' && state !== 'closed-double';
  return before !== after && isTold(before) && isTold(after);
}

/**
 * Working days that a reader has for an answer before the request may be closed as silent: two weeks,
 * since a letter by post takes up to a week each way.
 */
const answerWorkingDays = 10;

/** The first day on which a request that waits since `askedOn` may be closed as silent. */
export function findSilenceDay(askedOn: string, calendar: WorkingCalendar): string {
  return calendar.addWorkingDays(askedOn, answerWorkingDays);
}
