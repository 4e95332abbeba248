import type { Store } from '../open-store.ts';

/** Requests closed as duplicates of one another, by code. */
export interface Doubles {
  /** The one that is answered instead. */
  readonly of?: LinkedRequest;
  /** Duplicates closed in favour of this one, oldest first. */
  readonly closed: readonly LinkedRequest[];
}

interface LinkedRequest {
  readonly id: string;
  readonly code: string;
}

export async function findDoubles(store: Store, id: string): Promise<Doubles> {
  const [kept, closed] = await Promise.all([
    store
      .selectFrom('requests as kept')
      .innerJoin('requests as closed', 'closed.double_of', 'kept.id')
      .select(['kept.id', 'kept.code'])
      .where('closed.id', '=', id)
      .executeTakeFirst(),
    store
      .selectFrom('requests')
      .select(['id', 'code'])
      .where('double_of', '=', id)
      .orderBy('received_at')
      .orderBy('id')
      .execute(),
  ]);
  return { ...(kept !== undefined && { of: kept }), closed };
}
