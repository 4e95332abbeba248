import type { Store } from '../store/open-store.ts';
import type { RegisterViewKind } from './note-register-views.ts';

/** Who has seen a reader's record where. `at` is ISO 8601, UTC. */
export interface RegisterView {
  readonly at: string;
  /** Id of staff. */
  readonly actor: string;
  readonly kind: RegisterViewKind;
}

/** Of a record on its own page. */
const linesOnRecord = 20;

/** Who saw a record last. */
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
