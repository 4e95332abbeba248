import { closedStates } from './closing.ts';
import { requestStates, type RequestState } from './request.ts';

/** Groups of requests in the queue. A request may be in several. */
interface QueueGroupRule {
  readonly states: readonly RequestState[];
  /** Only requests whose deadline is today or has passed. */
  readonly due?: 'today' | 'overdue';
  /** Only requests with a decision that waits for a second person. */
  readonly needsSecond?: true;
  /** Only requests assigned to the viewer. */
  readonly isMine?: true;
}

/** The deadline is running. */
const running: readonly RequestState[] = ['received', 'reviewing', 'with-head', 'with-creator'];
/** Not yet answered. */
export const openStates: readonly RequestState[] = [...running, 'waiting'];

/** In the order of the queue; the first is the default. */
export const queueGroups = [
  'open',
  'mine',
  'new',
  'reviewing',
  'second',
  'waiting',
  'due-today',
  'overdue',
  'with-head',
  'with-creator',
  'decided',
  'withdrawn',
  'closed',
  'all',
] as const;
export type QueueGroup = (typeof queueGroups)[number];

export const queueGroupRules: Readonly<Record<QueueGroup, QueueGroupRule>> = {
  open: { states: openStates },
  mine: { states: openStates, isMine: true },
  new: { states: ['received'] },
  reviewing: { states: ['reviewing'] },
  second: { states: openStates, needsSecond: true },
  waiting: { states: ['waiting'] },
  'due-today': { states: running, due: 'today' },
  overdue: { states: running, due: 'overdue' },
  'with-head': { states: ['with-head'] },
  'with-creator': { states: ['with-creator'] },
  decided: { states: ['decided'] },
  withdrawn: { states: ['withdrawn'] },
  closed: { states: closedStates },
  all: { states: requestStates },
};

/** Whether it has not been answered yet. */
export function isOpenState(state: RequestState): boolean {
  return openStates.includes(state);
}

/** The fields of a request that decide its place in the queue. */
export interface QueueFacts {
  readonly state: RequestState;
  /** `YYYY-MM-DD` */
  readonly latestAnswer: string;
  readonly needsSecond: boolean;
  /** The assignee's staff id. */
  readonly assignedTo?: string;
}

/** When somebody views the queue, and who. */
export interface QueueView {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The viewer's staff id. */
  readonly staffId: string;
}

/** Whether a request is in a group for this viewer. The store's query applies the same rule. */
export function isInGroup(
  group: QueueGroup,
  request: QueueFacts,
  { today, staffId }: QueueView,
): boolean {
  const { states, due, needsSecond, isMine } = queueGroupRules[group];
  if (!states.includes(request.state)) return false;
  if (needsSecond && !request.needsSecond) return false;
  if (isMine && request.assignedTo !== staffId) return false;
  return due === undefined || findDue(request, today) === due;
}

/**
 * Whether its deadline is today or has passed. Returns nothing if there is time left or the
 * deadline is suspended.
 */
export function findDue(
  { state, latestAnswer }: Pick<QueueFacts, 'state' | 'latestAnswer'>,
  today: string,
): 'today' | 'overdue' | undefined {
  if (!running.includes(state) || latestAnswer > today) return undefined;
  return latestAnswer === today ? 'today' : 'overdue';
}
