import type { Selectable } from 'kysely';
import { readItemState, readReader } from '../kept-json.ts';
import type { Store } from '../open-store.ts';
import type { LogEntry, RequestRecord } from './request-record.ts';
import type { DeskTables } from '../tables.ts';

type FindBy = 'id' | 'link_hash' | 'code';

/** A request by id, by the hash of its private link, or by code. */
export async function findRequest(
  store: Store,
  by: FindBy,
  value: string,
): Promise<RequestRecord | undefined> {
  const [found] = await findRequests(store, by, [value]);
  return found;
}

/**
 * Several requests with four queries, in any order: at most as many as one statement takes
 * parameters.
 */
export async function findRequests(
  store: Store,
  by: FindBy,
  values: readonly string[],
): Promise<readonly RequestRecord[]> {
  if (values.length === 0) return [];
  const rows = await store.selectFrom('requests').selectAll().where(by, 'in', values).execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [items, messages, log] = await Promise.all([
    store
      .selectFrom('request_items')
      .selectAll()
      .where('request_id', 'in', ids)
      .orderBy('request_id')
      .orderBy('place')
      .execute(),
    store
      .selectFrom('messages')
      .select(['request_id', 'version', 'at', 'author', 'text'])
      .where('request_id', 'in', ids)
      .orderBy('request_id')
      .orderBy('version')
      .execute(),
    store
      .selectFrom('log')
      .select(['request_id', 'version', 'at', 'actor', 'role', 'move', 'about', 'state'])
      .select(['checked', 'reason', 'fields'])
      .where('request_id', 'in', ids)
      .orderBy('request_id')
      .orderBy('version')
      .execute(),
  ]);
  const [itemsOf, messagesOf, logOf] = [byRequest(items), byRequest(messages), byRequest(log)];
  return rows.map((row) => ({
    ...toHead(row),
    items: (itemsOf.get(row.id) ?? []).map((item) => toItem(row.code, item)),
    messages: (messagesOf.get(row.id) ?? []).map(({ version, at, author, text }) => ({
      version,
      at,
      author,
      text,
    })),
    log: (logOf.get(row.id) ?? []).map(toLogEntry),
  }));
}

const byRequest = <Row extends { readonly request_id: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, (row) => row.request_id);

function toHead(row: Selectable<DeskTables['requests']>) {
  return {
    id: row.id,
    code: row.code,
    state: row.state,
    version: row.version,
    linkVersion: row.link_version,
    way: row.way,
    language: row.language,
    receivedAt: row.received_at,
    latestAnswer: row.latest_answer,
    ...(row.waiting_since !== null && { waitingSince: row.waiting_since }),
    ...(row.held_as !== null && { hold: row.held_as }),
    ...(row.assigned_to !== null && { assignedTo: row.assigned_to }),
    ...(row.reader !== null && { reader: readReader(row.code, row.reader) }),
  };
}

function toItem(
  code: string,
  item: Selectable<DeskTables['request_items']>,
): RequestRecord['items'][number] {
  return {
    recordId: item.record_id,
    kind: item.kind,
    ...(item.page !== null && { page: item.page }),
    title: item.title,
    reference: item.reference,
    access: item.access,
    wish: item.wish,
    state: readItemState(code, item.place, item.state),
  };
}

type LogColumns = Omit<Selectable<DeskTables['log']>, 'items'>;

function toLogEntry({ about, checked, reason, fields, ...row }: LogColumns): LogEntry {
  const { version, at, actor, role, move, state } = row;
  return {
    ...{ version, at, actor, role, move, state },
    ...(about !== null && { about }),
    ...(checked !== null && { checked }),
    ...(reason !== null && { reason }),
    ...(fields !== null && { fields: fields.split(' ') }),
  };
}
