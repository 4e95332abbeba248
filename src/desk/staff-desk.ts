import { dayInVietnam } from '../domain/day-in-vietnam.ts';
import { careForReader, type CareCommand, type CareResult } from './care/care-for-reader.ts';
import { openCounter, type Counter } from './counter/open-counter.ts';
import { openSeats, type Seats } from './counter/open-seats.ts';
import { enterRequest, type EnteredRequest, type NewEntry } from './counter/enter-request.ts';
import { openGrants, type Grants } from './grants/open-grants.ts';
import type { AnswerRules } from './reader-desk.ts';
import { openRegister, type Register } from './register/open-register.ts';
import type { Letter, LetterFacts } from './mail/build-letter.ts';
import { findLetter } from './mail/find-letter.ts';
import type { MoveCommand } from './rules/apply-move.ts';
import { isOpenState, type QueueGroup } from './rules/queue-groups.ts';
import { buildCalendar } from './rules/calendar/working-days.ts';
import type { Staff } from './accounts/staff.ts';
import { listColleagues, type Colleague } from './store/queue/assigned.ts';
import { findLikelyDoubles, type LikelyDouble } from './store/double/find-likely-doubles.ts';
import { findDoubles, type Doubles } from './store/double/find-doubles.ts';
import { findEarlier, type EarlierListPage } from './store/request/find-earlier.ts';
import { findLetterEvents, type LetterEvent } from './store/letters/letter-log.ts';
import { markLetter, type LetterMark, type SeenLetter } from './store/letters/mark-letter.ts';
import { findNotes, type StaffNote } from './store/request/find-notes.ts';
import { findRequest, findRequests } from './store/request/find-request.ts';
import { moveRequest, type MoveResult } from './store/request/move-request.ts';
import { listViews, type ViewLine } from './view-log/read-view-log.ts';
import { codeRequests } from './store/double/code-requests.ts';
import { isDamagedCell, type DamagedCellError } from './store/kept-json.ts';
import { nameStaff } from './store/name-staff.ts';
import type { DeskStore } from './store/desk-store.ts';
import { readPeriodCounts, type Period, type PeriodCounts } from './store/period-counts.ts';
import {
  countQueue,
  listQueue,
  readQueue,
  type QueueListPage,
  type QueueLine,
  type QueueSearch,
} from './store/queue/queue.ts';
import type { RequestRecord } from './store/request/request-record.ts';
import {
  countWaitingLetters,
  listMarkedLetters,
  listWaitingLetters,
  type MarkedLetter,
} from './store/letters/waiting-letters.ts';

/** What staff can do at the desk. Only pages of signed-in staff receive it. */
export interface StaffDesk {
  /** `YYYY-MM-DD` in Vietnam. */
  today(): string;
  readQueue(search: QueueSearch & { readonly listPage: number }, by: Staff): Promise<QueueListPage>;
  /** All pages of it, in batches. */
  listQueue(search: QueueSearch, by: Staff): AsyncIterable<readonly QueueLine[]>;
  countQueue(by: Staff): Promise<Readonly<Record<QueueGroup, number>>>;
  /** All possible assignees. */
  listColleagues(): Promise<readonly Colleague[]>;
  /** `earlierListPage`: page of the reader's other requests, from 1. */
  find(code: string, earlierListPage?: number): Promise<WorkedRequest | undefined>;
  /** Requests by code; unknown codes are left out. */
  findSeveral(codes: readonly string[]): Promise<SeenRequests>;
  /** Stores a request that arrived outside the site, once per form. */
  enter(entry: NewEntry, by: Staff, rules: AnswerRules): Promise<EnteredRequest>;
  /** A move on the version of a request that the archivist has seen. */
  move(
    seen: RequestRecord,
    by: Staff,
    command: MoveCommand,
    words: MoveWords,
    rules: AnswerRules,
  ): Promise<MoveResult>;
  /** Actions on the reader's own data, in the version that the archivist has seen. */
  care(
    seen: RequestRecord,
    by: Staff,
    command: CareCommand,
    rules: AnswerRules,
  ): Promise<CareResult>;
  /** Whether a mail server sends letters automatically. */
  readonly hasMail: boolean;
  countLetters(): Promise<number>;
  /** Letters of damaged requests are listed separately, once per request. */
  listLetters(): Promise<ListedLetters>;
  /** Those last marked as sent, with the names of who marked them. */
  listMarked(): Promise<readonly MarkedLetter[]>;
  /** Marks a letter; false if the mark no longer applies. */
  markLetter(letter: SeenLetter, mark: LetterMark, by: Staff): Promise<boolean>;
  readCounts(period: Period): Promise<PeriodCounts>;
  /** Originals and copies. */
  readonly counter: Counter;
  /** Seats of the reading room. */
  readonly seats: Seats;
  /** Readers who come to the reading room. */
  readonly register: Register;
  /** Granted reading. */
  readonly grants: Grants;
}

export interface ListedLetters {
  readonly letters: readonly ListedLetter[];
  readonly damaged: readonly DamagedCellError[];
  /** How many of the oldest waiting letters were examined, including letters without text. */
  readonly looked: number;
}

export interface WorkedRequest {
  readonly request: RequestRecord;
  readonly notes: readonly StaffNote[];
  /** Other requests of the reader, if the reader agreed to it. */
  readonly earlier: EarlierListPage;
  /** Events of its letters. */
  readonly letters: readonly LetterEvent[];
  /** Its viewers, latest first. */
  readonly views: readonly ViewLine[];
  /** Its closed duplicates, or the request that it duplicates. */
  readonly doubles: Doubles;
  /** Its possible duplicates, while it is not yet answered. */
  readonly likelyDoubles: readonly LikelyDouble[];
  /** Names of everybody who acted on it or was assigned to it, and codes of duplicates, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export interface SeenRequests {
  /** By code. */
  readonly requests: ReadonlyMap<string, RequestRecord>;
  /** Unreadable ones, by code. */
  readonly damaged: ReadonlyMap<string, DamagedCellError>;
  /** Names of their assignees and of who moved each last, and codes of duplicates, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export interface MoveWords {
  /** To the reader. */
  readonly text?: string | undefined;
  /** A letter that must not be sent yet. */
  readonly draft?: string | undefined;
  /** For staff only. */
  readonly note?: string | undefined;
}

export interface ListedLetter extends Letter {
  readonly id: number;
  /** The state of its request or booking that it reports. */
  readonly version: number;
  readonly code: string;
  readonly recipient: 'reader' | 'desk';
  /** Number of send attempts. */
  readonly tries: number;
  /** The mail server's reply code of a permanent refusal. */
  readonly refusal: string | null;
}

interface StaffDeskDeps {
  readonly store: DeskStore;
  readonly linkKey: string;
  readonly site: LetterFacts['site'];
  readonly hasMail: boolean;
  readonly now: () => Date;
}

/** Letters per page; after sending these, the next ones are shown. */
const mostLetters = 50;

/** Sent letters that can be unmarked: mistakes are noticed soon. */
const mostMarked = 20;

export function buildStaffDesk({ store, linkKey, site, hasMail, now }: StaffDeskDeps): StaffDesk {
  const today = () => dayInVietnam(now());
  return {
    today,
    hasMail,
    readQueue: (search, { id: staffId }) =>
      readQueue(store, { ...search, today: today(), staffId }),
    listQueue: (search, { id: staffId }) =>
      listQueue(store, { ...search, today: today(), staffId }),
    countQueue: ({ id: staffId }) => countQueue(store, { today: today(), staffId }),
    listColleagues: () => listColleagues(store),
    async find(code, earlierListPage) {
      const request = await findRequest(store, 'code', code);
      if (request === undefined) return undefined;
      const [notes, earlier, letters, doubles, views, likelyDoubles] = await Promise.all([
        findNotes(store, request.id),
        findEarlier(store, request, earlierListPage),
        findLetterEvents(store, request.id),
        findDoubles(store, request.id),
        listViews(store, code),
        isOpenState(request.state) ? findLikelyDoubles(store, request) : [],
      ]);
      const staffIds = new Set([...request.log, ...letters, ...views].map(({ actor }) => actor));
      for (const { move, about } of request.log)
        if (move === 'assign' && about !== undefined) staffIds.add(about);
      const staff = await nameStaff(store, staffIds);
      const names = new Map([...staff, ...(await codeRequests(store, request.log))]);
      return { request, notes, earlier, letters, doubles, likelyDoubles, views, names };
    },
    async findSeveral(codes) {
      const { found, damaged } = await findWhole(store, codes);
      const staffIds = found.flatMap(({ assignedTo = [], log }) => {
        const last = log.at(-1);
        return [assignedTo, last?.actor ?? [], last?.about ?? []].flat();
      });
      const requests = new Map(found.map((request) => [request.code, request] as const));
      const lastSteps = found.flatMap(({ log }) => log.slice(-1));
      const staff = await nameStaff(store, new Set(staffIds));
      const names = new Map([...staff, ...(await codeRequests(store, lastSteps))]);
      return { requests, damaged, names };
    },
    enter: (entry, by, rules) => enterRequest({ store, linkKey, now: now() }, entry, by, rules),
    move: (seen, { id, role }, command, words, rules) =>
      moveRequest(
        store,
        seen,
        { command, by: { id, role }, at: now().toISOString(), ...words },
        { ...rules, calendar: buildCalendar(rules.calendar) },
      ),
    care: (seen, by, command, rules) =>
      careForReader({ store, linkKey, now: now() }, seen, by, command, rules),
    countLetters: () => countWaitingLetters(store),
    async listLetters() {
      const letters: ListedLetter[] = [];
      const damaged = new Map<string, DamagedCellError>();
      const oldest = await listWaitingLetters(store, mostLetters);
      for (const waiting of oldest) {
        const found = await findLetter({ store, linkKey, site }, waiting).catch(
          (error: unknown) => {
            if (!isDamagedCell(error)) throw error;
            damaged.set(error.code, error);
          },
        );
        if (found === undefined) continue;
        const { letter, code, version } = found;
        const { id, recipient, tries, refusal } = waiting;
        letters.push({ ...letter, ...{ id, version, recipient, tries, refusal, code } });
      }
      return { letters, damaged: [...damaged.values()], looked: oldest.length };
    },
    async listMarked() {
      const marked = await listMarkedLetters(store, mostMarked);
      const names = await nameStaff(store, new Set(marked.map(({ sentBy }) => sentBy)));
      return marked.map((one) => ({ ...one, sentBy: names.get(one.sentBy) ?? one.sentBy }));
    },
    markLetter: (letter, mark, by) => markLetter(store, letter, mark, by.id, now()),
    readCounts: (period) => readPeriodCounts(store, period),
    counter: openCounter(store, now),
    seats: openSeats(store, now),
    register: openRegister(store, now),
    grants: openGrants(store, linkKey, now),
  };
}

/** Requests by code; damaged ones are separate, so that they do not hide others. */
async function findWhole(store: DeskStore, codes: readonly string[]) {
  const damaged = new Map<string, DamagedCellError>();
  for (;;) {
    const left = codes.filter((code) => !damaged.has(code));
    try {
      return { found: await findRequests(store, 'code', left), damaged };
    } catch (error) {
      if (!isDamagedCell(error) || !left.includes(error.of)) throw error;
      damaged.set(error.of, error);
    }
  }
}
