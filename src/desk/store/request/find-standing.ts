import { hashLinkToken } from '#src/desk/rules/private-link.ts';
import type { Store } from '../open-store.ts';
import type { LogEntry, RequestRecord } from './request-record.ts';

/** The readable part of a damaged request: everything that is stored without JSON. */
export interface StandingRequest extends Pick<
  RequestRecord,
  'code' | 'state' | 'version' | 'receivedAt' | 'messages'
> {
  readonly items: readonly { readonly title: string; readonly reference: string }[];
  readonly log: readonly Pick<LogEntry, 'at' | 'state'>[];
}

/** The readable part of the request that a private link opens. */
export async function findStanding(
  store: Store,
  token: string,
): Promise<StandingRequest | undefined> {
  const head = await store
    .selectFrom('requests')
    .select(['id', 'code', 'state', 'version', 'received_at as receivedAt'])
    .where('link_hash', '=', hashLinkToken(token))
    .executeTakeFirst();
  if (head === undefined) return undefined;
  const { id, ...facts } = head;
  const [items, messages, log] = await Promise.all([
    store
      .selectFrom('request_items')
      .select(['title', 'reference'])
      .where('request_id', '=', id)
      .orderBy('place')
      .execute(),
    store
      .selectFrom('messages')
      .select(['version', 'at', 'author', 'text'])
      .where('request_id', '=', id)
      .orderBy('version')
      .execute(),
    store
      .selectFrom('log')
      .select(['at', 'state'])
      .where('request_id', '=', id)
      .orderBy('version')
      .execute(),
  ]);
  return { ...facts, items, messages, log };
}
