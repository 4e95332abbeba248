import type { Insertable, Transaction } from 'kysely';
import type { Language } from '../../catalogue/values.ts';
import { dayInVietnam } from '../../site/day-in-vietnam.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import { toRequestCode } from '../rules/request-code.ts';
import type { Store } from './open-store.ts';
import type { AskedItem } from './request-record.ts';
import type { DeskTables } from './tables.ts';

export interface NewRequest {
  readonly id: string;
  readonly linkHash: string;
  readonly formKey: string;
  readonly language: Language;
  readonly receivedAt: string;
  readonly latestAnswer: string;
  readonly reader: ReaderFacts;
  readonly items: readonly AskedItem[];
}

export interface SavedRequest {
  readonly id: string;
  /** The same form has come before: this is the request it made then. */
  readonly isRepeated: boolean;
}

/** A year with so many codes in use that none is drawn in this many draws has run out of them. */
const mostDraws = 100;

/**
 * Keeps a new request, or finds the one that the same form has made. Once this resolves, it is on
 * the disk. `drawNumber` gives a chance number below `codesPerYear`.
 */
export function saveRequest(
  store: Store,
  request: NewRequest,
  drawNumber: () => number,
): Promise<SavedRequest> {
  return store.transaction().execute(async (transaction) => {
    const isNew = await insertRequest(transaction, request, drawNumber);
    if (!isNew) {
      const known = await transaction
        .selectFrom('requests')
        .select('id')
        .where('form_key', '=', request.formKey)
        .executeTakeFirstOrThrow();
      return { id: known.id, isRepeated: true };
    }
    await insertParts(transaction, request);
    return { id: request.id, isRepeated: false };
  });
}

/** False when the form is known. A code that is taken is drawn again. */
async function insertRequest(
  transaction: Transaction<DeskTables>,
  request: NewRequest,
  drawNumber: () => number,
): Promise<boolean> {
  const { id, linkHash, formKey, language, receivedAt, latestAnswer, reader } = request;
  const year = Number(dayInVietnam(new Date(receivedAt)).slice(0, 4));
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const inserted = await transaction
      .insertInto('requests')
      .values({
        id,
        code: toRequestCode(year, drawNumber()),
        link_hash: linkHash,
        form_key: formKey,
        state: 'received',
        version: 1,
        language,
        received_at: receivedAt,
        latest_answer: latestAnswer,
        waiting_since: null,
        reader: JSON.stringify(reader),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 1n) return true;
    const known = await transaction
      .selectFrom('requests')
      .select('id')
      .where('form_key', '=', formKey)
      .executeTakeFirst();
    if (known !== undefined) return false;
  }
  throw new Error(`No free code was found for a request of ${year}.`);
}

async function insertParts(
  transaction: Transaction<DeskTables>,
  { id, receivedAt, reader, items }: NewRequest,
): Promise<void> {
  const pending = JSON.stringify({ kind: 'pending' });
  await transaction
    .insertInto('request_items')
    .values(
      items.map((item, place) => ({
        request_id: id,
        place,
        record_id: item.recordId,
        kind: item.kind,
        page: item.page ?? null,
        title: item.title,
        reference: item.reference,
        access: item.access,
        wish: item.wish,
        state: pending,
      })),
    )
    .execute();
  await transaction
    .insertInto('log')
    .values({
      request_id: id,
      version: 1,
      at: receivedAt,
      actor: 'reader',
      role: 'reader',
      move: 'send',
      state: 'received',
      items: JSON.stringify(items.map(() => ({ kind: 'pending' }))),
    })
    .execute();
  const letter = (recipient: 'reader' | 'desk'): Insertable<DeskTables['outbox']> => ({
    request_id: id,
    version: 1,
    recipient,
    due_at: receivedAt,
    tries: 0,
    sent_at: null,
  });
  const toReader = reader.fields.email === undefined ? [] : [letter('reader')];
  await transaction
    .insertInto('outbox')
    .values([letter('desk'), ...toReader])
    .execute();
}
