import { toGrantTime, type GrantTime } from '#src/desk/rules/grants/grant.ts';
import type { Store } from '../open-store.ts';
import type { Period } from '../period-counts.ts';

/** Use of the virtual reading room by readers in a period; staff are not counted. */
export interface ReadingCounts {
  /** Grants that were made. */
  readonly made: number;
  /** Grants that ended, for whatever reason. */
  readonly ended: number;
  /** Distinct readers who opened a page; an erased request counts as one reader. */
  readonly readers: number;
  /** Pages that they opened; a page that is opened again within a minute counts once. */
  readonly pages: number;
}

/** Grants per query. */
const atOnce = 500;

/** The reading log is kept for the days that `site.yaml` says: older periods have no pages. */
export async function countReadings(store: Store, period: Period): Promise<ReadingCounts> {
  const time = toGrantTime(period.from, period.until);
  const [made, ended, read] = await Promise.all([
    countGrants(store, 'made_at', time),
    countGrants(store, 'ended_at', time),
    countPagesByGrant(store, time),
  ]);
  const readers = new Set<string>();
  let pages = 0;
  for (let first = 0; first < read.length; first += atOnce) {
    const some = new Map(read.slice(first, first + atOnce));
    const rows = await store
      .selectFrom('grants')
      .innerJoin('requests', 'requests.id', 'grants.request_id')
      .select(['grants.id', 'requests.id as requestId', 'reader_key'])
      .where('grants.id', 'in', [...some.keys()])
      .execute();
    for (const { id, requestId, reader_key: key } of rows) {
      readers.add(key ?? requestId);
      pages += some.get(id) ?? 0;
    }
  }
  return { made, ended, readers: readers.size, pages };
}

async function countGrants(
  store: Store,
  when: 'made_at' | 'ended_at',
  { startsAt, endsAt }: GrantTime,
): Promise<number> {
  const { count } = await store
    .selectFrom('grants')
    .select((eb) => eb.fn.countAll().as('count'))
    .where(when, '>=', startsAt)
    .where(when, '<', endsAt)
    .where('request_id', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countPagesByGrant(
  store: Store,
  { startsAt, endsAt }: GrantTime,
): Promise<readonly (readonly [grantId: string, pages: number])[]> {
  const rows = await store
    .selectFrom('reading_log')
    .select((eb) => ['grant_id', eb.fn.countAll().as('pages')])
    .where('at', '>=', startsAt)
    .where('at', '<', endsAt)
    .where('page', '>', 0)
    .groupBy('grant_id')
    .execute();
  return rows.map(({ grant_id: id, pages }) => [id, Number(pages)]);
}
