import type { Store } from '../open-store.ts';
import { readGrants } from './grant-record.ts';
import { listMachines } from './machines.ts';
import { listReadingOf, type ReadingLine } from './reading-log.ts';

/** A line of the log for inspectors, who know grants by their codes. */
export interface InspectedLine extends ReadingLine {
  /** The code that is drawn on the pages. */
  readonly shortCode: string;
  /** Code of the request; absent for staff. */
  readonly code?: string;
  /** Name of the staff who read at the desk; absent for readers. */
  readonly staffName?: string;
}

export interface ReadingListPage {
  readonly lines: readonly ReadingLine[];
  readonly listPages: number;
}

const linesOnListPage = 100;

/**
 * One page of the log of a grant, newest first.
 *
 * @param listPage from 1
 */
export async function listReadPages(
  store: Store,
  grantId: string,
  listPage: number,
): Promise<ReadingListPage> {
  const log = store.selectFrom('reading_log').where('grant_id', '=', grantId);
  const [{ count }, rows, machines] = await Promise.all([
    log.select((eb) => eb.fn.countAll().as('count')).executeTakeFirstOrThrow(),
    log
      .selectAll()
      .orderBy('id', 'desc')
      .offset((listPage - 1) * linesOnListPage)
      .limit(linesOnListPage)
      .execute(),
    nameMachines(store),
  ]);
  return {
    lines: rows.map(({ item_id: itemId, page, at, use, device }) => ({
      ...{ grantId, itemId, page, at, use, device: machines.get(device) ?? device },
    })),
    listPages: Math.max(1, Math.ceil(Number(count) / linesOnListPage)),
  };
}

/**
 * The log of a period with the codes of its grants, oldest first, in batches.
 *
 * @param period ISO 8601 in UTC; `until` is excluded
 */
export async function* listInspected(
  store: Store,
  period: { readonly from: string; readonly until: string },
): AsyncGenerator<readonly InspectedLine[]> {
  const machines = await nameMachines(store);
  for await (const lines of listReadingOf(store, period)) {
    const ids = [...new Set(lines.map(({ grantId }) => grantId))];
    const rows = await store.selectFrom('grants').selectAll().where('id', 'in', ids).execute();
    const grants = new Map((await readGrants(store, rows)).map((grant) => [grant.id, grant]));
    yield lines.map((line) => {
      const grant = grants.get(line.grantId);
      if (grant === undefined) throw new Error('A line of the reading log has no grant.');
      const { shortCode, staffId, label } = grant;
      return {
        ...line,
        device: machines.get(line.device) ?? line.device,
        shortCode,
        ...(staffId === undefined ? { code: label } : { staffName: label }),
      };
    });
  }
}

/** Names of machines by id: the log has the id in place of a browser's name. */
async function nameMachines(store: Store): Promise<ReadonlyMap<string, string>> {
  return new Map((await listMachines(store)).map(({ id, name }) => [id, name]));
}
