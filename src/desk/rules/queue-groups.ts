import { closedStates } from './closing.ts';
import { requestStates, type RequestState } from './request.ts';

/** Which requests stand together in the queue. A request may stand in several. */
interface QueueGroupRule {
  readonly states: readonly RequestState[];
  /** Only those whose latest day of the answer is today, or has passed. */
  readonly due?: 'today' | 'overdue';
  /** Only those of which a decision waits for a second person. */
  readonly needsSecond?: true;
  /** Only those that are the task of whoever looks. */
  readonly isMine?: true;
}

/** The clock runs for the desk. */
const running: readonly RequestState[] = ['received', 'reviewing', 'with-head', 'with-creator'];
/** Still to be answered. */
export const openStates: readonly RequestState[] = [...running, 'waiting'];

/** In the order in which the queue shows them; the first is where it begins. */
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

/** Is it still to be answered? */
export function isOpenState(state: RequestState): boolean {
  return openStates.includes(state);
}

/** What of a request says where in the queue it stands. */
export interface QueueFacts {
  readonly state: RequestState;
  /** `YYYY-MM-DD` */
  readonly latestAnswer: string;
  readonly needsSecond: boolean;
  /** Whose task it is: the id of a member of staff. */
  readonly assignedTo?: string;
}

/** When somebody looks at the queue, and who. */
export interface QueueView {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The id of a member of staff. */
  readonly staffId: string;
}

/** Does a request stand in a group for whoever looks? The store asks the same of its rows. */
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

/** Has the day of its answer come, or passed? Nothing while there is time, or the clock stands. */
export function findDue(
  { state, latestAnswer }: Pick<QueueFacts, 'state' | 'latestAnswer'>,
  today: string,
): 'today' | 'overdue' | undefined {
  if (!running.includes(state) || latestAnswer > today) return undefined;
  return latestAnswer === today ? 'today' : 'overdue';
}
