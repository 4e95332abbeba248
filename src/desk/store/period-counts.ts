import type { Origin, Purpose } from '../reader-facts.ts';
import type { Outcome, RefusalReason } from '../rules/decision.ts';
import type { Closing } from '../rules/closing.ts';
import type { Way, Wish } from '../rules/request.ts';
import { countRoomMonths, type RoomMonth } from './counter/room-counts.ts';
import { countReadings, type ReadingCounts } from './grants/reading-counts.ts';
import type { Store } from './open-store.ts';

/** First and last day, inclusive, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** Activity of the desk in a period, from the database. */
export interface PeriodCounts {
  /** By month, `YYYY-MM`; empty months are left out. */
  readonly months: readonly MonthCount[];
  /** Requests that came in. */
  readonly received: readonly { purpose: Purpose; origin: Origin; count: number }[];
  /** The same, by the way they arrived. */
  readonly ways: readonly { way: Way; count: number }[];
  /** Distinct readers; an erased request counts as one reader. */
  readonly readers: number;
  /** Answered requests, by working days taken. */
  readonly answered: readonly { workingDays: number; isOnTime: boolean; count: number }[];
  /** Requests closed without an answer. Spam and duplicates are excluded from all other counts. */
  readonly closed: readonly { closing: Closing; count: number }[];
  /** Items of the answered requests, by outcome. */
  readonly items: readonly ItemCount[];
  /** Seats and copies, by month. */
  readonly room: readonly RoomMonth[];
  /** Granted reading. */
  readonly reading: ReadingCounts;
}

export interface MonthCount {
  readonly month: string;
  readonly received: number;
  readonly answered: number;
}

export interface ItemCount {
  readonly recordId: string;
  readonly kind: 'file' | 'item';
  readonly page?: number;
  readonly wish: Wish;
  readonly outcome: Outcome;
  readonly refusal?: RefusalReason;
  readonly count: number;
}

export async function readPeriodCounts(store: Store, period: Period): Promise<PeriodCounts> {
  const [
    received,
    ways,
    readers,
    answered,
    closed,
    items,
    room,
    reading,
    receivedMonths,
    answeredMonths,
  ] = await Promise.all([
    countReceived(store, period),
    countWays(store, period),
    countReaders(store, period),
    countAnswered(store, period),
    countClosed(store, period),
    countItems(store, period),
    countRoomMonths(store, period),
    countReadings(store, period),
    countMonths(store, period, 'received_on'),
    countMonths(store, period, 'answered_on'),
  ]);
  const months = [...new Set([...receivedMonths.keys(), ...answeredMonths.keys()])].sort();
  return {
    received,
    ways,
    readers,
    answered,
    closed,
    items,
    room,
    reading,
    months: months.map((month) => ({
      month,
      received: receivedMonths.get(month) ?? 0,
      answered: answeredMonths.get(month) ?? 0,
    })),
  };
}

/** Excludes spam and duplicates. */
const inPeriod = (store: Store, day: 'received_on' | 'answered_on', { from, until }: Period) =>
  store
    .selectFrom('requests')
    .where(`requests.${day}`, '>=', from)
    .where(`requests.${day}`, '<=', until)
    .where((eb) => eb.or([eb('closed_as', 'is', null), eb('closed_as', '=', 'silent')]));

async function countReceived(store: Store, period: Period): Promise<PeriodCounts['received']> {
  const rows = await inPeriod(store, 'received_on', period)
    .select((eb) => ['purpose', 'origin', eb.fn.countAll().as('count')])
    .groupBy(['purpose', 'origin'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

async function countWays(store: Store, period: Period): Promise<PeriodCounts['ways']> {
  const rows = await inPeriod(store, 'received_on', period)
    .select((eb) => ['way', eb.fn.countAll().as('count')])
    .groupBy('way')
    .execute();
  return rows.map(({ way, count }) => ({ way, count: Number(count) }));
}

async function countReaders(store: Store, period: Period): Promise<number> {
  const { known, all, keyed } = await inPeriod(store, 'received_on', period)
    .select((eb) => [
      eb.fn.count('reader_key').distinct().as('known'),
      eb.fn.count('reader_key').as('keyed'),
      eb.fn.countAll().as('all'),
    ])
    .executeTakeFirstOrThrow();
  return Number(known) + Number(all) - Number(keyed);
}

async function countAnswered(store: Store, period: Period): Promise<PeriodCounts['answered']> {
  const rows = await inPeriod(store, 'answered_on', period)
    .select((eb) => [
      'working_days',
      eb
        .case()
        .when(eb('answered_on', '<=', eb.ref('latest_answer')))
        .then(eb.lit(1))
        .else(eb.lit(0))
        .end()
        .as('on_time'),
      eb.fn.countAll().as('count'),
    ])
    .groupBy(['working_days', 'on_time'])
    .execute();
  return rows.map(({ working_days, on_time, count }) => ({
    workingDays: working_days ?? 0,
    isOnTime: on_time === 1,
    count: Number(count),
  }));
}

async function countClosed(store: Store, { from, until }: Period): Promise<PeriodCounts['closed']> {
  const rows = await store
    .selectFrom('requests')
    .select((eb) => ['closed_as', eb.fn.countAll().as('count')])
    .where('closed_on', '>=', from)
    .where('closed_on', '<=', until)
    .groupBy('closed_as')
    .execute();
  return rows.flatMap(({ closed_as: closing, count }) =>
    closing === null ? [] : [{ closing, count: Number(count) }],
  );
}

async function countItems(store: Store, period: Period): Promise<PeriodCounts['items']> {
  const rows = await inPeriod(store, 'answered_on', period)
    .innerJoin('request_items', 'request_items.request_id', 'requests.id')
    .select((eb) => [
      'record_id',
      'kind',
      'page',
      'wish',
      'outcome',
      'refusal',
      eb.fn.countAll().as('count'),
    ])
    .where('outcome', 'is not', null)
    .groupBy(['record_id', 'kind', 'page', 'wish', 'outcome', 'refusal'])
    .execute();
  return rows.flatMap(({ record_id: recordId, page, outcome, refusal, count, ...row }) =>
    outcome === null
      ? []
      : {
          ...row,
          recordId,
          outcome,
          count: Number(count),
          ...(page !== null && { page }),
          ...(refusal !== null && { refusal }),
        },
  );
}

async function countMonths(
  store: Store,
  period: Period,
  day: 'received_on' | 'answered_on',
): Promise<ReadonlyMap<string, number>> {
  const rows = await inPeriod(store, day, period)
    .select((eb) => [
      eb.fn<string>('substr', [eb.ref(day), eb.lit(1), eb.lit(7)]).as('month'),
      eb.fn.countAll().as('count'),
    ])
    .groupBy('month')
    .execute();
  return new Map(rows.map(({ month, count }) => [month, Number(count)]));
}
