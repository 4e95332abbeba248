import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { EndReason, RecordErasureGrounds, VoidReason } from '../rules/register/grounds.ts';
import { findStanding, type CardStanding } from '../rules/register/standing.ts';
import type { Staff } from '../accounts/staff.ts';
import type { DeskStore } from '../store/desk-store.ts';
import { nameStaff } from '../store/name-staff.ts';
import { listChanges, type RegisterLine } from '../store/register/change-log.ts';
import { eraseRecord, type EraseRecordResult } from '../store/register/erase-record.ts';
import {
  findLikelyRecords,
  findRecord,
  searchRecords,
  type RecordListPage,
  type RecordSearch,
} from '../store/register/find-records.ts';
import {
  findJoined,
  joinRequest,
  listJoined,
  unjoinRequest,
  type JoinedCard,
  type JoinedRequest,
  type JoinResult,
} from '../store/register/joins.ts';
import {
  listPresent,
  listVisits,
  listYears,
  readYear,
  type ReaderVisit,
  type Visit,
} from '../store/register/list-visits.ts';
import { readFigures, type RegisterFigures } from '../store/register/read-figures.ts';
import type { ReaderRecord } from '../store/register/reader-record.ts';
import {
  changeRecord,
  createRecord,
  endRecord,
  renewRecord,
  type CreatedRecord,
  type NewRecord,
  type RecordResult,
  type SeenRecord,
} from '../store/register/records.ts';
import {
  closeForgotten,
  enterReader,
  leaveReader,
  voidVisit,
  type EnterResult,
  type NewVisit,
  type VisitKey,
  type VisitResult,
} from '../store/register/visits.ts';
import { listRegisterViews, type RegisterView } from '../view-log/list-register-views.ts';
import type { CardFacts } from './card-facts.ts';

/** Settings of `site.yaml` for the register. */
export interface RegisterRules {
  readonly validDays: number;
  readonly retentionDays: number;
  /** `HH:MM` in Vietnam. */
  readonly closes?: string;
}

/** A reader's record with everything its page shows. */
export interface OpenedRecord {
  readonly record: ReaderRecord;
  readonly standing: CardStanding;
  /** Newest first. */
  readonly visits: readonly Visit[];
  /** Changes, newest first. */
  readonly changes: readonly RegisterLine[];
  /** Views, newest first. */
  readonly views: readonly RegisterView[];
  readonly requests: readonly JoinedRequest[];
  /** Names of staff by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What staff do with the register of readers. */
export interface Register {
  /** `YYYY-MM-DD` in Vietnam. */
  today(): string;
  /** Current time, ISO 8601 in UTC. */
  now(): string;
  search(search: Omit<RecordSearch, 'today'>): Promise<RecordListPage>;
  /** By id, or by card number as typed. */
  find(named: string): Promise<ReaderRecord | undefined>;
  open(id: string, rules: RegisterRules): Promise<OpenedRecord | undefined>;
  /** Records that may be of this reader. */
  findLikely(fields: Pick<CardFacts['fields'], 'name' | 'phone'>): Promise<readonly ReaderRecord[]>;
  create(record: NewRecord, by: Staff, rules: RegisterRules): Promise<CreatedRecord>;
  change(
    seen: SeenRecord,
    change: { readonly facts: CardFacts; readonly fields: readonly string[] },
    by: Staff,
  ): Promise<RecordResult>;
  renew(seen: SeenRecord, by: Staff, rules: RegisterRules): Promise<RecordResult>;
  end(seen: SeenRecord, reason: EndReason, by: Staff): Promise<RecordResult>;
  /** Head only. */
  erase(seen: SeenRecord, grounds: RecordErasureGrounds, by: Staff): Promise<EraseResult>;
  enter(visit: NewVisit, by: Staff, rules: RegisterRules): Promise<EnterResult>;
  leave(visit: VisitKey): Promise<VisitResult>;
  voidVisit(visit: VisitKey, reason: VoidReason, by: Staff): Promise<VisitResult>;
  /** Readers in the reading room now. */
  listPresent(rules: RegisterRules): Promise<readonly ReaderVisit[]>;
  /** Years with visits, newest first. */
  listYears(): Promise<readonly number[]>;
  /** The register of a year, a few lines at a time; `use` says where it is shown. */
  readYear(
    year: number,
    rules: RegisterRules,
    use: 'page' | 'file',
  ): AsyncIterable<readonly ReaderVisit[]>;
  readFigures(year: number): Promise<RegisterFigures>;
  join(request: SeenRecord, record: SeenRecord, by: Staff): Promise<JoinResult>;
  unjoin(requestId: string, readerId: string, by: Staff): Promise<JoinResult>;
  /** The card that a request is joined to. */
  findJoined(requestId: string): Promise<JoinedCard | undefined>;
}

export type EraseResult = EraseRecordResult | { readonly kind: 'not-allowed' };

/** Visits shown on a reader's page. */
const mostVisits = 100;

export function openRegister(store: DeskStore, now: () => Date): Register {
  const today = () => dayInVietnam(now());
  const doing = ({ id }: Staff) => ({ at: now().toISOString(), actor: id });
  const close = ({ closes }: RegisterRules) => closeForgotten(store, today(), closes);
  return {
    today,
    now: () => now().toISOString(),
    search: (search) => searchRecords(store, { ...search, today: today() }),
    find: (named) => findRecord(store, named),
    async open(id, rules) {
      await close(rules);
      const record = await findRecord(store, id);
      if (record === undefined) return undefined;
      const [visits, changes, views, requests] = await Promise.all([
        listVisits(store, record.id, mostVisits),
        listChanges(store, record.id),
        listRegisterViews(store, record.id),
        listJoined(store, record.id),
      ]);
      const staffIds = [
        ...[...changes, ...views].map(({ actor }) => actor),
        ...visits.map(({ enteredBy }) => enteredBy),
        ...(record.facts?.papers ?? []).map(({ by }) => by),
      ];
      const names = await nameStaff(store, new Set(staffIds));
      const standing = findStanding(record, today());
      return { record, standing, visits, changes, views, requests, names };
    },
    findLikely: (fields) => findLikelyRecords(store, fields),
    create: (record, by, { validDays }) => createRecord(store, record, doing(by), validDays),
    change: (seen, change, by) => changeRecord(store, seen, change, doing(by)),
    renew: (seen, by, { validDays }) => renewRecord(store, seen, doing(by), validDays),
    end: (seen, reason, by) => endRecord(store, seen, reason, doing(by)),
    erase: (seen, grounds, by) =>
      by.role === 'head'
        ? eraseRecord(store, seen, doing(by), grounds)
        : Promise.resolve({ kind: 'not-allowed' }),
    enter: (visit, by, { closes }) => enterReader(store, visit, doing(by), closes),
    leave: (visit) => leaveReader(store, visit, now().toISOString()),
    voidVisit: (visit, reason, by) => voidVisit(store, visit, reason, doing(by)),
    async listPresent(rules) {
      await close(rules);
      return listPresent(store, today());
    },
    listYears: () => listYears(store),
    async *readYear(year, rules) {
      await close(rules);
      yield* readYear(store, year);
    },
    readFigures: (year) => readFigures(store, year),
    join: (request, record, by) => joinRequest(store, request, record, doing(by)),
    unjoin: (requestId, readerId, by) => unjoinRequest(store, requestId, readerId, doing(by)),
    findJoined: (requestId) => findJoined(store, requestId),
  };
}
