import { nameStaff } from '../store/name-staff.ts';
import type { Store } from '../store/open-store.ts';
import type { RegisterViewKind } from './note-register-views.ts';
import type { ViewKind } from './note-views.ts';

/** A line of the view log. `at` is ISO 8601, UTC. */
export interface ViewLine {
  readonly at: string;
  /** Staff id. */
  readonly actor: string;
  /** Code of the request, or number of the reader's card. */
  readonly code: string;
  readonly kind: ViewKind | RegisterViewKind;
}

export interface ViewLogListPage {
  readonly lines: readonly ViewLine[];
  readonly names: ReadonlyMap<string, string>;
  readonly listPages: number;
}

const linesOnListPage = 50;

/** One page of the view log, newest first; limited to one request or card if `code` is given. */
export async function readViewLog(
  store: Store,
  { listPage, code }: { readonly listPage: number; readonly code?: string | undefined },
): Promise<ViewLogListPage> {
  const end = listPage * linesOnListPage;
  const requests = store
    .selectFrom('view_log')
    .$if(code !== undefined, (query) => query.where('code', '=', code ?? ''));
  const readers = store
    .selectFrom('register_views')
    .innerJoin('readers', 'readers.id', 'register_views.reader_id')
    .$if(code !== undefined, (query) => query.where('readers.card', '=', code ?? ''));
  const [ofRequests, ofReaders, ...lists] = await Promise.all([
    requests.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow(),
    readers.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow(),
    // Up to a full page of each, to be merged.
    requests
      .select(['at', 'actor', 'code', 'kind'])
      .orderBy('id', 'desc')
      .limit(end)
      .execute() as Promise<readonly ViewLine[]>,
    readers
      .select(['at', 'actor', 'readers.card as code', 'kind'])
      .orderBy('register_views.id', 'desc')
      .limit(end)
      .execute() as Promise<readonly ViewLine[]>,
  ]);
  const newest = lists.flat().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  const lines = newest.slice(end - linesOnListPage, end);
  const names = await nameStaff(store, new Set(lines.map(({ actor }) => actor)));
  const count = Number(ofRequests.count) + Number(ofReaders.count);
  return { lines, names, listPages: Math.max(1, Math.ceil(count / linesOnListPage)) };
}

/** Views of a request on its own page. */
const linesOnRequest = 20;

/** The latest views of a request. */
export function listViews(store: Store, code: string): Promise<readonly ViewLine[]> {
  return store
    .selectFrom('view_log')
    .select(['at', 'actor', 'code', 'kind'])
    .where('code', '=', code)
    .orderBy('id', 'desc')
    .limit(linesOnRequest)
    .execute();
}
