import { listReaderMarks } from '#src/desk/reader-marks.ts';
import type { RequestState } from '#src/desk/rules/request.ts';
import type { Store } from '../open-store.ts';
import { readTitles } from '../queue/read-titles.ts';
import type { RequestRecord } from './request-record.ts';

/** Another request of the same reader, as far as the history shows it. */
export interface EarlierRequest {
  readonly code: string;
  readonly state: RequestState;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  /** The identifier by which it was found. */
  readonly by: 'email' | 'phone' | 'name';
  readonly titles: readonly string[];
}

/** One page of them, newest first. */
export interface EarlierListPage {
  readonly requests: readonly EarlierRequest[];
  /** Total across all pages. */
  readonly count: number;
  /** From 1. */
  readonly listPage: number;
  readonly listPages: number;
}

const onListPage = 50;

/**
 * Other requests of the reader with consent to `history`: those with the same e-mail, the same
 * telephone and name, or the same name and year of birth.
 */
export async function findEarlier(
  store: Store,
  { id, reader }: Pick<RequestRecord, 'id' | 'reader'>,
  wanted = 1,
): Promise<EarlierListPage> {
  const marks = listReaderMarks(reader?.fields ?? {});
  if (marks.length === 0) return { requests: [], count: 0, listPage: 1, listPages: 1 };
  const found = store
    .selectFrom('requests')
    .where('id', '!=', id)
    .where('id', 'in', (eb) =>
      eb.selectFrom('reader_marks').select('request_id').where('mark', 'in', marks),
    );
  const { count: counted } = await found
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const count = Number(counted);
  const listPages = Math.max(1, Math.ceil(count / onListPage));
  const listPage = Math.min(Math.max(1, wanted), listPages);
  const rows = await found
    .select(['id', 'code', 'state', 'received_on'])
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(onListPage)
    .offset((listPage - 1) * onListPage)
    .execute();
  const ids = rows.map((row) => row.id);
  const [marksOf, titlesOf] = await Promise.all([
    readMarks(store, ids, marks),
    readTitles(store, ids),
  ]);
  const requests = rows.map((row) => {
    const known = marksOf.get(row.id) ?? [];
    // The strongest identifier that both share.
    const mark = marks.find((one) => known.includes(one)) ?? '';
    return {
      code: row.code,
      state: row.state,
      receivedOn: row.received_on,
      by: mark.slice(0, mark.indexOf(' ')) as EarlierRequest['by'],
      titles: titlesOf.get(row.id) ?? [],
    };
  });
  return { requests, count, listPage, listPages };
}

async function readMarks(
  store: Store,
  ids: readonly string[],
  marks: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await store
    .selectFrom('reader_marks')
    .select(['request_id', 'mark'])
    .where('request_id', 'in', ids)
    .where('mark', 'in', marks)
    .execute();
  const byRequest = Map.groupBy(rows, (row) => row.request_id);
  return new Map([...byRequest].map(([id, some]) => [id, some.map(({ mark }) => mark)] as const));
}
