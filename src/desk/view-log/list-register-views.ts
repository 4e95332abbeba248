import type { Store } from '../store/open-store.ts';
import type { RegisterViewKind } from './note-register-views.ts';

/** Who has viewed a reader's record, and where. `at` is ISO 8601, UTC. */
export interface RegisterView {
  readonly at: string;
  /** Staff id. */
  readonly actor: string;
  readonly kind: RegisterViewKind;
}

/** Views of a record on its own page. */
const linesOnRecord = 20;

/** The latest views of a record. */
export function listRegisterViews(
  store: Store,
  readerId: string,
): Promise<readonly RegisterView[]> {
  return store
    .selectFrom('register_views')
    .select(['at', 'actor', 'kind'])
    .where('reader_id', '=', readerId)
    .orderBy('id', 'desc')
    .limit(linesOnRecord)
    .execute();
}
