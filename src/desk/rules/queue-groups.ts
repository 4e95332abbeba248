import { requestStates, type RequestState } from './request.ts';

/** Which requests stand together in the queue. A request may stand in several. */
interface QueueGroupRule {
  readonly states: readonly RequestState[];
  /** Only those whose latest day of the answer is today, or has passed. */
  readonly due?: 'today' | 'overdue';
  /** Only those of which a decision waits for a second person. */
  readonly needsSecond?: true;
}

/** The clock runs for the desk. */
const running: readonly RequestState[] = ['received', 'reviewing', 'with-head', 'with-creator'];
const open: readonly RequestState[] = [...running, 'waiting'];

/** In the order in which the queue shows them; the first is where it begins. */
export const queueGroups = [
  'open',
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
  'all',
] as const;
export type QueueGroup = (typeof queueGroups)[number];

export const queueGroupRules: Readonly<Record<QueueGroup, QueueGroupRule>> = {
  open: { states: open },
  new: { states: ['received'] },
  reviewing: { states: ['reviewing'] },
  second: { states: open, needsSecond: true },
  waiting: { states: ['waiting'] },
  'due-today': { states: running, due: 'today' },
  overdue: { states: running, due: 'overdue' },
  'with-head': { states: ['with-head'] },
  'with-creator': { states: ['with-creator'] },
  decided: { states: ['decided'] },
  withdrawn: { states: ['withdrawn'] },
  all: { states: requestStates },
};

/** What of a request says where in the queue it stands. */
export interface QueueFacts {
  readonly state: RequestState;
  /** `YYYY-MM-DD` */
  readonly latestAnswer: string;
  readonly needsSecond: boolean;
}

/** Does a request stand in a group on a day, `YYYY-MM-DD`? The store asks the same of its rows. */
export function isInGroup(group: QueueGroup, request: QueueFacts, today: string): boolean {
  const { states, due, needsSecond } = queueGroupRules[group];
  if (!states.includes(request.state)) return false;
  if (needsSecond && !request.needsSecond) return false;
  if (due === 'today') return request.latestAnswer === today;
  return due === undefined || request.latestAnswer < today;
}
