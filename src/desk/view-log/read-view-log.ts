import { nameStaff } from '../store/name-staff.ts';
import type { Store } from '../store/open-store.ts';
import type { ViewKind } from './note-views.ts';

/** A line of the log of views. `at` is ISO 8601, UTC. */
export interface ViewLine {
  readonly at: string;
  /** Id of staff. */
  readonly actor: string;
  /** Of the request. */
  readonly code: string;
  readonly kind: ViewKind;
}

export interface ViewLogLeaf {
  readonly lines: readonly ViewLine[];
  readonly names: ReadonlyMap<string, string>;
  readonly leaves: number;
}

const linesOnLeaf = 50;

/** One leaf of the log of views, the newest first; of one request where `code` names it. */
export async function readViewLog(
  store: Store,
  { leaf, code }: { readonly leaf: number; readonly code?: string | undefined },
): Promise<ViewLogLeaf> {
  const all = store
    .selectFrom('view_log')
    .$if(code !== undefined, (query) => query.where('code', '=', code ?? ''));
  const { count } = await all
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const lines = await all
    .select(['at', 'actor', 'code', 'kind'])
    .orderBy('id', 'desc')
    .limit(linesOnLeaf)
    .offset((leaf - 1) * linesOnLeaf)
    .execute();
  const names = await nameStaff(store, new Set(lines.map(({ actor }) => actor)));
  return { lines, names, leaves: Math.max(1, Math.ceil(Number(count) / linesOnLeaf)) };
}

/** Of a request on its own page. */
const linesOnRequest = 20;

/** Who saw a request last. */
export function listViews(store: Store, code: string): Promise<readonly ViewLine[]> {
  return store
    .selectFrom('view_log')
    .select(['at', 'actor', 'code', 'kind'])
    .where('code', '=', code)
    .orderBy('id', 'desc')
    .limit(linesOnRequest)
    .execute();
}
