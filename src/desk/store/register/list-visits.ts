import type { Purpose } from '#src/desk/reader-facts.ts';
import type { VoidReason } from '#src/desk/rules/register/grounds.ts';
import type { Store } from '../open-store.ts';
import type { VisitState } from '../tables/register.ts';
import { readerColumns, toReaderRecord, type ReaderRecord } from './reader-record.ts';
import type { VisitKey } from './visits.ts';

/** A visit. Times are ISO 8601 in UTC. */
export interface Visit extends VisitKey {
  readonly readerId: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly state: VisitState;
  /** Nothing once the reader's record is erased. */
  readonly cameAt: string | null;
  readonly leftAt: string | null;
  readonly purpose: Purpose;
  readonly topic: string | null;
  /** Staff id. */
  readonly enteredBy: string;
  readonly voidReason: VoidReason | null;
}

/** A visit with the current record of its reader. */
export interface ReaderVisit extends Visit {
  readonly reader: ReaderRecord;
}

const columns = [
  'reader_visits.year',
  'reader_visits.number',
  'reader_visits.reader_id as readerId',
  'reader_visits.day',
  'reader_visits.state as visitState',
  'reader_visits.came_at as cameAt',
  'reader_visits.left_at as leftAt',
  'reader_visits.purpose',
  'reader_visits.topic',
  'reader_visits.entered_by as enteredBy',
  'reader_visits.void_reason as voidReason',
] as const;

const findVisits = (store: Store) =>
  store
    .selectFrom('reader_visits')
    .innerJoin('readers', 'readers.id', 'reader_visits.reader_id')
    .select([...columns, ...readerColumns]);

type VisitRow = Awaited<ReturnType<ReturnType<typeof findVisits>['execute']>>[number];

/** Readers present on a day, earliest arrival first. */
export async function listPresent(store: Store, day: string): Promise<readonly ReaderVisit[]> {
  const rows = await findVisits(store)
    .where('reader_visits.state', '=', 'in')
    .where('reader_visits.day', '=', day)
    .orderBy('reader_visits.number')
    .execute();
  return rows.map(toReaderVisit);
}

/** The latest visits of a reader, newest first; all of them if `most` is not given. */
export async function listVisits(
  store: Store,
  readerId: string,
  most?: number,
): Promise<readonly Visit[]> {
  const rows = await findVisits(store)
    .where('reader_visits.reader_id', '=', readerId)
    .orderBy('reader_visits.year', 'desc')
    .orderBy('reader_visits.number', 'desc')
    .$if(most !== undefined, (query) => query.limit(most ?? 0))
    .execute();
  return rows.map(toVisit);
}

/** Batch size. */
const atOnce = 200;

/** The register of a year in order of number, in batches. */
export async function* readYear(
  store: Store,
  year: number,
): AsyncGenerator<readonly ReaderVisit[]> {
  let last = 0;
  for (;;) {
    const rows = await findVisits(store)
      .where('reader_visits.year', '=', year)
      .where('reader_visits.number', '>', last)
      .orderBy('reader_visits.number')
      .limit(atOnce)
      .execute();
    if (rows.length > 0) yield rows.map(toReaderVisit);
    last = rows.at(-1)?.number ?? last;
    if (rows.length < atOnce) return;
  }
}

/** Years with visits in the register, newest first. */
export async function listYears(store: Store): Promise<readonly number[]> {
  const rows = await store
    .selectFrom('register_years')
    .select('year')
    .where('visits', '>', 0)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

function toReaderVisit(row: VisitRow): ReaderVisit {
  return { ...toVisit(row), reader: toReaderRecord(row) };
}

function toVisit(row: VisitRow): Visit {
  const { year, number, readerId, day, visitState, cameAt, leftAt } = row;
  const { purpose, topic, enteredBy, voidReason } = row;
  return {
    ...{ year, number, readerId, day, state: visitState, cameAt, leftAt },
    ...{ purpose, topic, enteredBy, voidReason },
  };
}
