import type { PageCounts } from '#src/desk/rules/grants/reading-limits.ts';
import type { Selectable } from 'kysely';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';

/** A page that was opened. */
export interface ReadPage {
  readonly grantId: string;
  readonly itemId: string;
  /** From 1; 0 for the text of the whole item. */
  readonly page: number;
  readonly use: 'read' | 'copy';
  readonly device: string;
}

/** A line of the log, for its reader, the desk and inspectors. */
export interface ReadingLine extends ReadPage {
  /** ISO 8601, UTC. */
  readonly at: string;
}

const minute = 60_000;
const mostLines = 500;

/** The span in which repeated views of a page make one line: its start, ISO 8601 in UTC. */
export function toSpan(now: Date): string {
  return new Date(Math.floor(now.getTime() / minute) * minute).toISOString();
}

/** Adds a line, once a minute for each page. Call it before anything of the page is sent. */
export async function notePage(store: Store, read: ReadPage, now: Date): Promise<void> {
  const { grantId, itemId, page, use, device } = read;
  await store
    .insertInto('reading_log')
    .values({
      ...{ grant_id: grantId, item_id: itemId, page, use, device },
      ...{ at: now.toISOString(), span: toSpan(now) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Pages opened with a grant, for its limits. */
export async function countPages(store: Store, grantId: string, now: Date): Promise<PageCounts> {
  const since = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const count = async (from: string) => {
    const { lines } = await store
      .selectFrom('reading_log')
      .select((eb) => eb.fn.countAll().as('lines'))
      .where('grant_id', '=', grantId)
      .where('span', '>', from)
      .executeTakeFirstOrThrow();
    return Number(lines);
  };
  const [lastMinute, lastHour, everything] = await Promise.all([
    count(since(minute)),
    count(since(60 * minute)),
    count(''),
  ]);
  return { lastMinute, lastHour, everything };
}

/** Distinct pages that a grant has opened. */
export async function countReadPages(store: Store, grantId: string): Promise<number> {
  const rows = await store
    .selectFrom('reading_log')
    .select(['item_id', 'page'])
    .distinct()
    .where('grant_id', '=', grantId)
    .where('page', '>', 0)
    .execute();
  return rows.length;
}

/** Distinct pages that a grant has opened, by record id of the item; the text of a whole item is none. */
export async function countReadByItem(
  store: Store,
  grantId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await store
    .selectFrom('reading_log')
    .select(['item_id', 'page'])
    .distinct()
    .where('grant_id', '=', grantId)
    .where('page', '>', 0)
    .execute();
  const byItem = Map.groupBy(rows, ({ item_id: id }) => id);
  return new Map([...byItem].map(([id, pages]) => [id, pages.length]));
}

/** The latest lines of a grant, newest first. */
export async function listLatestReading(
  store: Store,
  grantId: string,
  most: number,
): Promise<readonly ReadingLine[]> {
  const rows = await store
    .selectFrom('reading_log')
    .selectAll()
    .where('grant_id', '=', grantId)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(toLine);
}

/** The log of one grant, oldest first. */
export async function* listReading(
  store: Store,
  grantId: string,
): AsyncGenerator<readonly ReadingLine[]> {
  yield* listLines(store, { grantId });
}

/**
 * The log of a period, oldest first, in batches.
 *
 * @param from and `until`: ISO 8601 in UTC; `until` is excluded
 */
export async function* listReadingOf(
  store: Store,
  period: { readonly from: string; readonly until: string },
): AsyncGenerator<readonly ReadingLine[]> {
  yield* listLines(store, period);
}

async function* listLines(
  store: Store,
  {
    grantId,
    from,
    until,
  }: { readonly grantId?: string; readonly from?: string; readonly until?: string },
): AsyncGenerator<readonly ReadingLine[]> {
  let last = 0;
  for (;;) {
    let query = store
      .selectFrom('reading_log')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(mostLines);
    if (grantId !== undefined) query = query.where('grant_id', '=', grantId);
    if (from !== undefined) query = query.where('at', '>=', from);
    if (until !== undefined) query = query.where('at', '<', until);
    const rows = await query.execute();
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
    yield rows.map(toLine);
  }
}

function toLine(row: Selectable<DeskTables['reading_log']>): ReadingLine {
  const { grant_id: grantId, item_id: itemId, page, at, use, device } = row;
  return { grantId, itemId, page, at, use, device };
}

/** Deletes lines whose time of keeping is over; the database keeps those of the last year. */
export async function forgetReading(store: Store, before: string): Promise<void> {
  await store.deleteFrom('reading_log').where('at', '<', before).execute();
}
