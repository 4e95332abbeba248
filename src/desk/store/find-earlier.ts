import { listReaderMarks } from '../reader-marks.ts';
import type { Store } from './open-store.ts';
import type { RequestRecord } from './request-record.ts';
import type { RequestState } from '../rules/request.ts';

/** An earlier or later request of the same reader, as far as the history tells of it. */
export interface EarlierRequest {
  readonly code: string;
  readonly state: RequestState;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  /** By what it was found. */
  readonly by: 'email' | 'phone' | 'name';
  readonly titles: readonly string[];
}

/** As many as anyone looks through. */
const most = 50;

/**
 * Other requests of the reader, the newest first: those that he agreed may be seen again, with the
 * same e-mail, the same telephone, or the same name and year of birth.
 */
export async function findEarlier(
  store: Store,
  { id, reader }: Pick<RequestRecord, 'id' | 'reader'>,
): Promise<readonly EarlierRequest[]> {
  const marks = listReaderMarks(reader?.fields ?? {});
  if (marks.length === 0) return [];
  const rows = await store
    .selectFrom('reader_marks')
    .innerJoin('requests', 'requests.id', 'reader_marks.request_id')
    .innerJoin('request_items', 'request_items.request_id', 'requests.id')
    .select(['requests.id', 'code', 'requests.state', 'received_on', 'mark', 'title', 'place'])
    .where('mark', 'in', marks)
    .where('requests.id', '!=', id)
    .orderBy('received_at', 'desc')
    .orderBy('place')
    .limit(most * marks.length)
    .execute();
  return [...Map.groupBy(rows, (row) => row.id).values()].slice(0, most).flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    // The surest mark that both have in common.
    const mark = marks.find((one) => found.some((row) => row.mark === one)) ?? first.mark;
    const titles = new Map(found.map(({ place, title }) => [place, title]));
    return {
      code: first.code,
      state: first.state,
      receivedOn: first.received_on,
      by: mark.slice(0, mark.indexOf(' ')) as EarlierRequest['by'],
      titles: [...titles.values()],
    };
  });
}
