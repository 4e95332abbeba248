import type { Store } from '../open-store.ts';

/** Text that staff have written for one another with a move. */
export interface StaffNote {
  readonly version: number;
  /** A draft is a letter that waits, with its proposal, for the second person. */
  readonly kind: 'note' | 'draft';
  readonly at: string;
  readonly actor: string;
  readonly text: string;
}

/** The notes of a request, oldest first. Never shown to its reader. */
export function findNotes(store: Store, requestId: string): Promise<readonly StaffNote[]> {
  return store
    .selectFrom('notes')
    .select(['version', 'kind', 'at', 'actor', 'text'])
    .where('request_id', '=', requestId)
    .orderBy('version')
    .execute();
}
