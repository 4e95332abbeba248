import type { ReaderFacts } from '../reader-facts.ts';
import type { ItemState } from '../rules/request.ts';
import type { Store } from './open-store.ts';
import type { RequestRecord } from './request-record.ts';

/** A request by its own id, by the hash of its private link, or by its code. */
export async function findRequest(
  store: Store,
  by: 'id' | 'link_hash' | 'code',
  value: string,
): Promise<RequestRecord | undefined> {
  const row = await store
    .selectFrom('requests')
    .selectAll()
    .where(by, '=', value)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const [items, messages, log] = await Promise.all([
    store
      .selectFrom('request_items')
      .selectAll()
      .where('request_id', '=', row.id)
      .orderBy('place')
      .execute(),
    store
      .selectFrom('messages')
      .select(['version', 'at', 'author', 'text'])
      .where('request_id', '=', row.id)
      .orderBy('version')
      .execute(),
    store
      .selectFrom('log')
      .select(['version', 'at', 'actor', 'role', 'move', 'about', 'state'])
      .where('request_id', '=', row.id)
      .orderBy('version')
      .execute(),
  ]);
  return {
    id: row.id,
    code: row.code,
    state: row.state,
    version: row.version,
    way: row.way,
    language: row.language,
    receivedAt: row.received_at,
    latestAnswer: row.latest_answer,
    ...(row.waiting_since !== null && { waitingSince: row.waiting_since }),
    ...(row.assigned_to !== null && { assignedTo: row.assigned_to }),
    ...(row.reader !== null && { reader: JSON.parse(row.reader) as ReaderFacts }),
    items: items.map((item) => ({
      recordId: item.record_id,
      kind: item.kind,
      ...(item.page !== null && { page: item.page }),
      title: item.title,
      reference: item.reference,
      access: item.access,
      wish: item.wish,
      state: JSON.parse(item.state) as ItemState,
    })),
    messages,
    log: log.map(({ about, ...entry }) => ({ ...entry, ...(about !== null && { about }) })),
  };
}
