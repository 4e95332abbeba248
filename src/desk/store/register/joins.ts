import type { Store } from '../open-store.ts';
import { bumpVersion, lockReader, type RegisterDoing } from './change-log.ts';
import type { SeenRecord } from './records.ts';

export type JoinResult =
  | { readonly kind: 'done' }
  /** The record or the request was changed or erased since both were seen. */
  | { readonly kind: 'changed-meanwhile' };

/**
 * Joins a request to its reader's record, as a person has confirmed. The register's log does not
 * say which request, so that it does not identify the reader of an erased request.
 */
export function joinRequest(
  store: Store,
  request: SeenRecord,
  record: SeenRecord,
  doing: RegisterDoing,
): Promise<JoinResult> {
  return store.transaction().execute(async (transaction) => {
    const seen = await transaction
      .updateTable('requests')
      .set({ version: request.version })
      .where('id', '=', request.id)
      .where('version', '=', request.version)
      .where('state', '!=', 'erased')
      .executeTakeFirst();
    await lockReader(transaction, record.id);
    const reader = await transaction
      .selectFrom('readers')
      .select('id')
      .where('id', '=', record.id)
      .where('version', '=', record.version)
      .where('state', '!=', 'erased')
      .executeTakeFirst();
    if (seen.numUpdatedRows === 0n || reader === undefined) return { kind: 'changed-meanwhile' };
    const { numInsertedOrUpdatedRows = 0n } = await transaction
      .insertInto('reader_requests')
      .values({ request_id: request.id, reader_id: record.id, ...doing })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // Somebody else has joined it to a record meanwhile.
    if (numInsertedOrUpdatedRows === 0n) return { kind: 'changed-meanwhile' };
    await bumpVersion(transaction, record.id, 'join', doing);
    return { kind: 'done' };
  });
}

/** Removes the join of a request and a record. */
export function unjoinRequest(
  store: Store,
  requestId: string,
  readerId: string,
  doing: RegisterDoing,
): Promise<JoinResult> {
  return store.transaction().execute(async (transaction) => {
    await lockReader(transaction, readerId);
    const { numDeletedRows } = await transaction
      .deleteFrom('reader_requests')
      .where('request_id', '=', requestId)
      .where('reader_id', '=', readerId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return { kind: 'changed-meanwhile' };
    await bumpVersion(transaction, readerId, 'unjoin', doing);
    return { kind: 'done' };
  });
}

/** The card of the request's reader: nothing personal. */
export interface JoinedCard {
  readonly id: string;
  readonly card: string;
  /** Who joined them, by id, and when: ISO 8601, UTC. */
  readonly actor: string;
  readonly at: string;
}

export function findJoined(store: Store, requestId: string): Promise<JoinedCard | undefined> {
  return store
    .selectFrom('reader_requests')
    .innerJoin('readers', 'readers.id', 'reader_requests.reader_id')
    .select(['readers.id', 'readers.card', 'reader_requests.actor', 'reader_requests.at'])
    .where('request_id', '=', requestId)
    .executeTakeFirst();
}

/** A request joined to a record. */
export interface JoinedRequest {
  readonly id: string;
  readonly code: string;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
}

/** Requests joined to a record, newest first. */
export function listJoined(store: Store, readerId: string): Promise<readonly JoinedRequest[]> {
  return store
    .selectFrom('reader_requests')
    .innerJoin('requests', 'requests.id', 'reader_requests.request_id')
    .select(['requests.id', 'requests.code', 'requests.received_on as receivedOn'])
    .where('reader_id', '=', readerId)
    .orderBy('requests.received_on', 'desc')
    .orderBy('requests.code', 'desc')
    .execute();
}
