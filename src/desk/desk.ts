import { randomBytes, randomInt } from 'node:crypto';
import type { Language } from '../domain/values.ts';
import { dayInVietnam } from '../domain/day-in-vietnam.ts';
import { issueTicket, newBrowserId, readTicket, type TicketReading } from './reader/ticket.ts';
import type { ServedFacts } from './reader/own-data.ts';
import { isSameRequest } from './is-same-request.ts';
import type { DeskKeys } from './vault/keys.ts';
import type { Limiter } from './limits.ts';
import type { ReaderFacts } from './reader-facts.ts';
import type { MoveCommand, MoveRules } from './rules/apply-move.ts';
import { findLatestAnswer, type AnswerTimes } from './rules/latest-answer.ts';
import { hashLinkToken, toFirstLinkToken } from './rules/private-link.ts';
import { codesPerYear } from './rules/request-code.ts';
import { buildCalendar, type CalendarChanges } from './rules/calendar/working-days.ts';
import { findCopies } from './store/counter/copies.ts';
import { findBookings } from './store/counter/list-bookings.ts';
import { listDeliveries } from './store/counter/list-deliveries.ts';
import { findOwnEntry } from './store/register/find-own-entry.ts';
import { findRequest } from './store/request/find-request.ts';
import { findStanding, type StandingRequest } from './store/request/find-standing.ts';
import { moveRequest, type MoveResult } from './store/request/move-request.ts';
import type { DeskStore } from './store/desk-store.ts';
import type { AskedItem, RequestRecord } from './store/request/request-record.ts';
import { buildSaving } from './store/request/save-together.ts';

/** What pages can do at the desk. They have no other way to it. */
export interface Desk {
  newBrowserId(): string;
  issueTicket(browser: string, formKey?: string): string;
  readTicket(browser: string, ticket: string): TicketReading;
  /** Seconds until this address may send again, or nothing when it may now. */
  findWait(address: string): Promise<number | undefined>;
  /** A form that `findWait` let through could not be kept: it does not count. */
  giveBackTry(address: string): Promise<void>;
  /** Keeps a request, once a form. Resolves when it is on the disk, with its private link. */
  send(request: SentRequest, rules: AnswerRules): Promise<SentAnswer>;
  find(token: string): Promise<RequestRecord | undefined>;
  /** What can still be read of one that is damaged. */
  findStanding(token: string): Promise<StandingRequest | undefined>;
  /** What the counter and the register keep of a request. */
  findServed(requestId: string): Promise<ServedFacts>;
  /** The moment it is, ISO 8601 in UTC. */
  now(): string;
  /** A move of the reader with his request as he has seen it. */
  move(
    seen: RequestRecord,
    command: MoveCommand,
    text: string | undefined,
    rules: AnswerRules,
  ): Promise<MoveResult>;
  /** Throws when the database does not answer. */
  check(): Promise<void>;
}

export interface SentRequest {
  readonly formKey: string;
  readonly language: Language;
  readonly reader: ReaderFacts;
  readonly items: readonly AskedItem[];
}

export interface SentAnswer {
  /** Of the private link to the request that the form made. */
  readonly token: string;
  /** The form had made it before, and of something else than what comes now. */
  readonly isOther: boolean;
}

/** What `site.yaml` says of requests, as far as the desk goes by it. */
export interface AnswerRules extends MoveRules {
  readonly workingDays: AnswerTimes;
  readonly calendar: CalendarChanges;
}

interface DeskParts {
  readonly store: DeskStore;
  readonly keys: DeskKeys;
  readonly limiter: Limiter;
  readonly now: () => Date;
}

export function buildDesk({ store, keys, limiter, now }: DeskParts): Desk {
  const save = buildSaving(store, () => randomInt(codesPerYear));
  return {
    newBrowserId,
    issueTicket: (browser, formKey) => issueTicket(keys.form, browser, now(), formKey),
    readTicket: (browser, ticket) => readTicket(keys.form, browser, ticket, now()),
    findWait: (address) => limiter.take('send', address),
    giveBackTry: (address) => limiter.giveBack('send', address),
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
      // A form that comes again, from whatever computer it was left on, never opens a link that
      // replaced the first one.
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
