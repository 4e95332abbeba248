import { addDays } from '#src/domain/days.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { listReaderMarks } from '#src/desk/reader-marks.ts';
import { openStates } from '#src/desk/rules/queue-groups.ts';
import type { RequestState } from '#src/desk/rules/request.ts';
import type { Store } from '../open-store.ts';
import type { RequestRecord } from '../request/request-record.ts';

/** A request that may ask for the same as another. A person decides whether it does. */
export interface LikelyDouble {
  readonly code: string;
  readonly state: RequestState;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  readonly because: readonly DoubleSign[];
}

/**
 * Why: the same reader, by the strongest identifier of the other request (an e-mail, a telephone
 * with a name, a name with a year of birth; never a telephone alone), or all the same records.
 */
export type DoubleSign = 'reader' | 'records';

/**
 * Maximum days between the two: a later request is a new visit, and earlier history needs consent.
 */
const daysApart: Readonly<Record<DoubleSign, number>> = { reader: 14, records: 7 };

const mostShown = 5;

/** Only a request that was or still will be answered can stand for another. */
const keptStates: readonly RequestState[] = [...openStates, 'decided'];

/**
 * Possible duplicates of a request, oldest first. Those of the same reader come before those of
 * others who ask for the same records, of whom a popular record has many.
 */
export async function findLikelyDoubles(
  store: Store,
  request: Pick<RequestRecord, 'id' | 'reader' | 'items' | 'receivedAt'>,
): Promise<readonly LikelyDouble[]> {
  const byReader = await findOfReader(store, request);
  const ofReader = byReader.map(({ code }) => code);
  const byRecords = await findOfRecords(store, request, ofReader);
  const found = new Map([...byReader, ...byRecords].map((row) => [row.code, row] as const));
  return [...found.values()]
    .slice(0, mostShown)
    .toSorted((a, b) => a.received_on.localeCompare(b.received_on) || a.code.localeCompare(b.code))
    .map(({ code, state, received_on }) => ({
      code,
      state,
      receivedOn: received_on,
      because: [
        ...(byReader.some((row) => row.code === code) ? (['reader'] as const) : []),
        ...(byRecords.some((row) => row.code === code) ? (['records'] as const) : []),
      ],
    }));
}

type Request = Parameters<typeof findLikelyDoubles>[1];

async function findOfReader(store: Store, request: Request) {
  const marks = listReaderMarks(request.reader?.fields ?? {});
  if (marks.length === 0) return [];
  return near(store, request, 'reader').where('reader_key', 'in', marks).execute();
}

/** Requests for all of its records, whatever else they ask for; those of the same reader first. */
async function findOfRecords(store: Store, request: Request, ofReader: readonly string[]) {
  const records = [...new Set(request.items.map(({ recordId }) => recordId))];
  if (request.reader === undefined || records.length === 0) return [];
  return near(store, request, 'records', ofReader)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('request_items')
        .select('request_id')
        .where('record_id', 'in', records)
        .groupBy('request_id')
        .having((having) => having(having.fn.count('record_id').distinct(), '=', records.length)),
    )
    .execute();
}

/** Requests close enough in time that are or will be answered. */
function near(
  store: Store,
  { id, receivedAt }: Request,
  sign: DoubleSign,
  first: readonly string[] = [],
) {
  const day = dayInVietnam(new Date(receivedAt));
  return store
    .selectFrom('requests')
    .select(['code', 'state', 'received_on'])
    .where('id', '!=', id)
    .where('state', 'in', keptStates)
    .where('received_on', '>=', addDays(day, -daysApart[sign]))
    .where('received_on', '<=', addDays(day, daysApart[sign]))
    .$if(first.length > 0, (query) =>
      query.orderBy((eb) => eb.case().when('code', 'in', first).then(0).else(1).end()),
    )
    .orderBy('received_on')
    .orderBy('code')
    .limit(mostShown);
}
