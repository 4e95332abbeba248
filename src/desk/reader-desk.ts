import { randomBytes, randomInt } from 'node:crypto';
import type { Language } from '../domain/values.ts';
import { dayInVietnam } from '../domain/day-in-vietnam.ts';
import {
  issueFormToken,
  newBrowserId,
  readFormToken,
  type FormTokenReading,
} from './reader/form-token.ts';
import type { OwnReading, ServedFacts } from './reader/own-data.ts';
import { isSameRequest } from './is-same-request.ts';
import type { DeskKeys } from './vault/keys.ts';
import type { ReportError } from './log.ts';
import type { Limiter } from './limits.ts';
import type { ReaderFacts } from './reader-facts.ts';
import type { MoveCommand, MoveRules } from './rules/apply-move.ts';
import { findLatestAnswer, type AnswerTimes } from './rules/latest-answer.ts';
import { toEntryToken, toReadingKey } from './rules/grants/secrets.ts';
import { hashLinkToken, toFirstLinkToken } from './rules/private-link.ts';
import { codesPerYear } from './rules/request-code.ts';
import { buildCalendar, type CalendarChanges } from './rules/calendar/working-days.ts';
import { findCopies } from './store/counter/copies.ts';
import { findBookings } from './store/counter/list-bookings.ts';
import { listGrantsOf, type Grant } from './store/grants/grant-record.ts';
import { listReading, type ReadingLine } from './store/grants/reading-log.ts';
import { listDeliveries } from './store/counter/list-deliveries.ts';
import { findOwnEntry } from './store/register/find-own-entry.ts';
import { findRequest } from './store/request/find-request.ts';
import { findStanding, type StandingRequest } from './store/request/find-standing.ts';
import { moveRequest, type MoveResult } from './store/request/move-request.ts';
import type { DeskStore } from './store/desk-store.ts';
import type { AskedItem, RequestRecord } from './store/request/request-record.ts';
import { buildSaving } from './store/request/save-together.ts';

/** The interface between pages and the desk. They have no other access to it. */
export interface ReaderDesk {
  newBrowserId(): string;
  issueFormToken(browser: string, formKey?: string): string;
  readFormToken(browser: string, formToken: string): FormTokenReading;
  /** Seconds until this client may send again, or nothing if it may send now. */
  findWait(clientIp: string): Promise<number | undefined>;
  /** Undoes the count of a form that `findWait` let through but that could not be stored. */
  giveBackTry(clientIp: string): Promise<void>;
  /** Stores a request, once per form. Resolves with its private link when it is on disk. */
  send(request: SentRequest, rules: AnswerRules): Promise<SentAnswer>;
  find(token: string): Promise<RequestRecord | undefined>;
  /** The readable part of a damaged request. */
  findStanding(token: string): Promise<StandingRequest | undefined>;
  /** What the counter and the register store about a request. */
  findServed(requestId: string): Promise<ServedFacts>;
  /** Grants of a request, oldest first, each with the token of its entry link. */
  findGrants(requestId: string): Promise<readonly EntryGrant[]>;
  /** The same with all pages that were opened. */
  findReading(requestId: string): Promise<readonly OwnReading[]>;
  /** Current time, ISO 8601 in UTC. */
  now(): string;
  /** A move by the reader on the version of the request that was seen. */
  move(
    seen: RequestRecord,
    command: MoveCommand,
    text: string | undefined,
    rules: AnswerRules,
  ): Promise<MoveResult>;
  /** Throws if the database does not answer. */
  check(): Promise<void>;
}

/** A grant and the token with which its reader enters the virtual reading room. */
export interface EntryGrant {
  readonly grant: Grant;
  readonly token: string;
}

export interface SentRequest {
  readonly formKey: string;
  readonly language: Language;
  readonly reader: ReaderFacts;
  readonly items: readonly AskedItem[];
}

export interface SentAnswer {
  /** Token of the private link to the request that the form made. */
  readonly token: string;
  /** The form already made the request, with different content. */
  readonly isOther: boolean;
}

/** Settings of `site.yaml` for requests. */
export interface AnswerRules extends MoveRules {
  readonly workingDays: AnswerTimes;
  readonly calendar: CalendarChanges;
}

interface ReaderDeskDeps {
  readonly store: DeskStore;
  readonly keys: DeskKeys;
  readonly limiter: Limiter;
  readonly now: () => Date;
  readonly report: ReportError;
}

export function buildReaderDesk({ store, keys, limiter, now, report }: ReaderDeskDeps): ReaderDesk {
  const save = buildSaving(store, () => randomInt(codesPerYear), report);
  return {
    newBrowserId,
    issueFormToken: (browser, formKey) => issueFormToken(keys.form, browser, now(), formKey),
    readFormToken: (browser, formToken) => readFormToken(keys.form, browser, formToken, now()),
    findWait: (clientIp) => limiter.take('send', clientIp),
    giveBackTry: (clientIp) => limiter.giveBack('send', clientIp),
    async send({ formKey, language, reader, items }, { workingDays, calendar }) {
      const newId = randomBytes(16).toString('base64url');
      const receivedAt = now();
      const { id, isRepeated } = await save({
        id: newId,
        linkHash: hashLinkToken(toFirstLinkToken(keys.link, newId)),
        formKey,
        language,
        receivedAt: receivedAt.toISOString(),
        latestAnswer: findLatestAnswer(
          dayInVietnam(receivedAt),
          items,
          workingDays,
          buildCalendar(calendar),
        ),
        reader,
        items,
      });
      const kept = isRepeated ? await findRequest(store, 'id', id) : undefined;
      const isOther = kept !== undefined && !isSameRequest(kept, { reader, items });
      // A repeated form never opens a link that has since been replaced, because it may come from a
      // shared computer.
      return { token: toFirstLinkToken(keys.link, id), isOther };
    },
    find: (token) => findRequest(store, 'link_hash', hashLinkToken(token)),
    findStanding: (token) => findStanding(store, token),
    async findServed(requestId) {
      const [calls, copies, bookings, register] = await Promise.all([
        listDeliveries(store, requestId),
        findCopies(store, requestId),
        findBookings(store, requestId),
        findOwnEntry(store, requestId),
      ]);
      return { calls, copies, bookings, register };
    },
    async findGrants(requestId) {
      const key = toReadingKey(keys.link);
      return (await listGrantsOf(store, requestId)).map((grant) => ({
        grant,
        token: toEntryToken(key, { grantId: grant.id, linkVersion: grant.linkVersion }),
      }));
    },
    async findReading(requestId) {
      const own: OwnReading[] = [];
      for (const grant of await listGrantsOf(store, requestId)) {
        const lines: ReadingLine[] = [];
        for await (const some of listReading(store, grant.id))
          for (const line of some) lines.push(line);
        own.push({ grant, lines });
      }
      return own;
    },
    now: () => now().toISOString(),
    move: (seen, command, text, rules) =>
      moveRequest(
        store,
        seen,
        { command, by: { id: 'reader', role: 'reader' }, at: now().toISOString(), text },
        { ...rules, calendar: buildCalendar(rules.calendar) },
      ),
    async check() {
      await store.selectFrom('requests').select('id').limit(1).execute();
    },
  };
}
