import { dayInVietnam } from '../site/day-in-vietnam.ts';
import { enterRequest, type EnteredRequest, type NewEntry } from './counter/enter-request.ts';
import type { AnswerRules } from './desk.ts';
import { buildLetter, type Letter, type LetterFacts } from './mail/build-letter.ts';
import type { MoveCommand } from './rules/apply-move.ts';
import { toLinkToken } from './rules/private-link.ts';
import type { QueueGroup } from './rules/queue-groups.ts';
import { buildCalendar } from './rules/working-days.ts';
import type { Staff } from './staff/staff.ts';
import { findEarlier, type EarlierRequest } from './store/find-earlier.ts';
import { findNotes, type StaffNote } from './store/find-notes.ts';
import { findRequest } from './store/find-request.ts';
import { moveRequest, type MoveResult } from './store/move-request.ts';
import { nameStaff } from './store/name-staff.ts';
import type { Store } from './store/open-store.ts';
import { markSent } from './store/outbox.ts';
import { readPeriodCounts, type Period, type PeriodCounts } from './store/period-counts.ts';
import { countQueue, readQueue, type QueueLeaf, type QueueQuery } from './store/queue.ts';
import type { RequestRecord } from './store/request-record.ts';
import { countWaitingLetters, listWaitingLetters } from './store/waiting-letters.ts';

/** What staff can do at the desk. Only pages of who is signed in are given it. */
export interface Workroom {
  /** `YYYY-MM-DD` in Vietnam. */
  today(): string;
  readQueue(query: Omit<QueueQuery, 'today'>): Promise<QueueLeaf>;
  countQueue(): Promise<Readonly<Record<QueueGroup, number>>>;
  find(code: string): Promise<WorkedRequest | undefined>;
  /** Keeps a request that came by another way than the site, once a form. */
  enter(entry: NewEntry, by: Staff, rules: AnswerRules): Promise<EnteredRequest>;
  /** A move with a request as the archivist has seen it. */
  move(
    seen: RequestRecord,
    by: Staff,
    command: MoveCommand,
    words: MoveWords,
    rules: AnswerRules,
  ): Promise<MoveResult>;
  /** Is there a mail server that sends letters by itself? */
  readonly hasMail: boolean;
  countLetters(): Promise<number>;
  listLetters(): Promise<readonly ListedLetter[]>;
  /** Somebody has sent it by hand. */
  markSent(id: number): Promise<void>;
  readCounts(period: Period): Promise<PeriodCounts>;
}

export interface WorkedRequest {
  readonly request: RequestRecord;
  readonly notes: readonly StaffNote[];
  /** Other requests of the reader, as far as he agreed to it. */
  readonly earlier: readonly EarlierRequest[];
  /** Names of those who have done something with it, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

export interface MoveWords {
  /** To the reader. */
  readonly text?: string | undefined;
  /** A letter that is not to be sent yet. */
  readonly draft?: string | undefined;
  /** For staff alone. */
  readonly note?: string | undefined;
}

export interface ListedLetter extends Letter {
  readonly id: number;
  readonly code: string;
  /** How often the mail server has been tried. */
  readonly tries: number;
}

interface WorkroomParts {
  readonly store: Store;
  readonly linkKey: string;
  readonly site: LetterFacts['site'];
  readonly hasMail: boolean;
  readonly now: () => Date;
}

/** Letters on one page: whoever has sent them sees the next. */
const mostLetters = 50;

export function buildWorkroom({ store, linkKey, site, hasMail, now }: WorkroomParts): Workroom {
  const today = () => dayInVietnam(now());
  return {
    today,
    hasMail,
    readQueue: (query) => readQueue(store, { ...query, today: today() }),
    countQueue: () => countQueue(store, today()),
    async find(code) {
      const request = await findRequest(store, 'code', code);
      if (request === undefined) return undefined;
      const actors = new Set(request.log.map(({ actor }) => actor));
      const [notes, earlier, names] = await Promise.all([
        findNotes(store, request.id),
        findEarlier(store, request),
        nameStaff(store, actors),
      ]);
      return { request, notes, earlier, names };
    },
    enter: (entry, by, rules) => enterRequest({ store, linkKey, now: now() }, entry, by, rules),
    move: (seen, { id, role }, command, words, rules) =>
      moveRequest(
        store,
        seen,
        { command, by: { id, role }, at: now().toISOString(), ...words },
        { ...rules, calendar: buildCalendar(rules.calendar) },
      ),
    countLetters: () => countWaitingLetters(store),
    async listLetters() {
      const listed: ListedLetter[] = [];
      for (const waiting of await listWaitingLetters(store, mostLetters)) {
        const request = await findRequest(store, 'id', waiting.requestId);
        if (request === undefined) continue;
        const token = toLinkToken(linkKey, request.id);
        const due = { recipient: 'reader', version: waiting.version } as const;
        const letter = buildLetter(request, due, { site, token });
        if (letter === undefined) continue;
        listed.push({ ...letter, id: waiting.id, code: request.code, tries: waiting.tries });
      }
      return listed;
    },
    markSent: (id) => markSent(store, id, now()),
    readCounts: (period) => readPeriodCounts(store, period),
  };
}
