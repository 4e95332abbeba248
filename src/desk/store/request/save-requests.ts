import type { Insertable, Transaction } from 'kysely';
import type { Language } from '#src/domain/values.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { ReaderFacts } from '#src/desk/reader-facts.ts';
import { listReaderMarks } from '#src/desk/reader-marks.ts';
import type { Actor, EnteredWay, ItemState } from '#src/desk/rules/request.ts';
import { toRequestCode } from '#src/desk/rules/request-code.ts';
import { newLetter } from '../letters/outbox.ts';
import type { Store } from '../open-store.ts';
import type { AskedItem } from './request-record.ts';
import type { DeskTables } from '../tables.ts';
import { toWorkFacts } from '../work-facts.ts';

export interface NewRequest {
  readonly id: string;
  readonly linkHash: string;
  readonly formKey: string;
  readonly language: Language;
  readonly receivedAt: string;
  readonly latestAnswer: string;
  readonly reader: ReaderFacts;
  readonly items: readonly AskedItem[];
  /** Set if staff entered it for the reader; else it came through the site. */
  readonly entered?: Entered;
}

interface Entered {
  readonly way: EnteredWay;
  readonly by: Actor;
  /** ISO 8601, UTC; `receivedAt` may be earlier. */
  readonly at: string;
}

export interface SavedRequest {
  readonly id: string;
  /** The form was already sent: this is the request it made then. */
  readonly isRepeated: boolean;
}

/** If this many draws all hit codes in use, the year has run out of codes. */
const mostDraws = 100;

/**
 * Stores new requests, or finds those that the same forms have already made: all of them, or none
 * if one fails. They are on disk when the promise resolves. `drawNumber` returns a random number
 * below `codesPerYear`.
 */
export function saveRequests(
  store: Store,
  requests: readonly NewRequest[],
  drawNumber: () => number,
): Promise<readonly SavedRequest[]> {
  return store.transaction().execute(async (transaction) => {
    const inserted = await insertRequests(transaction, requests, drawNumber);
    const saved: SavedRequest[] = [];
    for (const request of requests) {
      const { id } = request;
      const knownId = inserted.has(id)
        ? undefined
        : await insertAgain(transaction, request, drawNumber);
      saved.push({ id: knownId ?? id, isRepeated: knownId !== undefined });
    }
    const added = requests.filter((_, index) => saved[index]?.isRepeated === false);
    if (added.length > 0) await insertParts(transaction, added);
    return saved;
  });
}

/** Inserts in one statement; returns the ids that were inserted. */
async function insertRequests(
  transaction: Transaction<DeskTables>,
  requests: readonly NewRequest[],
  drawNumber: () => number,
): Promise<ReadonlySet<string>> {
  const inserted = await transaction
    .insertInto('requests')
    .values(requests.map((request) => toRequestRow(request, drawNumber())))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return new Set(inserted.map(({ id }) => id));
}

/**
 * Handles one that could not be inserted: returns the id of the request its form made before, or
 * nothing if its code was taken and it is now stored under another.
 */
async function insertAgain(
  transaction: Transaction<DeskTables>,
  request: NewRequest,
  drawNumber: () => number,
): Promise<string | undefined> {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const known = await transaction
      .selectFrom('requests')
      .select('id')
      .where('form_key', '=', request.formKey)
      .executeTakeFirst();
    if (known !== undefined) return known.id;
    const inserted = await insertRequests(transaction, [request], drawNumber);
    if (inserted.size > 0) return undefined;
  }
  throw new Error(`No free code was found for a request of ${yearOf(request)}.`);
}

function yearOf({ receivedAt }: NewRequest): number {
  return Number(dayInVietnam(new Date(receivedAt)).slice(0, 4));
}

function toRequestRow(request: NewRequest, number: number): Insertable<DeskTables['requests']> {
  const { id, linkHash, formKey, language, receivedAt, latestAnswer, reader, items } = request;
  const receivedOn = dayInVietnam(new Date(receivedAt));
  const code = toRequestCode(yearOf(request), number);
  return {
    id,
    code,
    link_hash: linkHash,
    form_key: formKey,
    state: 'received',
    version: 1,
    language,
    received_at: receivedAt,
    latest_answer: latestAnswer,
    waiting_since: null,
    reader: JSON.stringify(reader),
    way: request.entered?.way ?? 'online',
    ...toWorkFacts({ code, receivedOn, reader, items }),
  };
}

async function insertParts(
  transaction: Transaction<DeskTables>,
  requests: readonly NewRequest[],
): Promise<void> {
  await transaction.insertInto('request_items').values(requests.flatMap(toItemRows)).execute();
  await transaction.insertInto('log').values(requests.map(toLogRow)).execute();
  const letters = requests.flatMap(toLetterRows);
  if (letters.length > 0) await transaction.insertInto('outbox').values(letters).execute();
  const marks = requests.flatMap((request) => toMarkRows(request));
  if (marks.length > 0) await transaction.insertInto('reader_marks').values(marks).execute();
}

const pending = JSON.stringify({ kind: 'pending' } satisfies ItemState);

function toItemRows({ id, items }: NewRequest): Insertable<DeskTables['request_items']>[] {
  return items.map((item, place) => ({
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
    outcome: null,
    refusal: null,
  }));
}

function toLogRow(request: NewRequest): Insertable<DeskTables['log']> {
  const { id, receivedAt, items, entered } = request;
  const { by, at } = entered ?? { by: { id: 'reader', role: 'reader' } as const, at: receivedAt };
  return {
    request_id: id,
    version: 1,
    at,
    actor: by.id,
    role: by.role,
    move: 'send',
    state: 'received',
    items: `[${items.map(() => pending).join()}]`,
  };
}

/**
 * One letter to the desk, unless the desk entered the request itself, and one to a reader with an
 * e-mail.
 */
function toLetterRows(request: NewRequest): Insertable<DeskTables['outbox']>[] {
  const { id, receivedAt, reader, entered } = request;
  const hasEmail = reader.fields.email !== undefined;
  const recipients: readonly ('desk' | 'reader')[] = [
    ...(entered === undefined ? ['desk' as const] : []),
    ...(hasEmail ? ['reader' as const] : []),
  ];
  const letter = { requestId: id, version: 1, booking: 0 };
  const at = entered?.at ?? receivedAt;
  return recipients.map((recipient) => newLetter({ ...letter, recipient }, at));
}

/** Found again only if the reader has agreed to it. */
export function toMarkRows({
  id,
  reader,
}: Pick<NewRequest, 'id' | 'reader'>): Insertable<DeskTables['reader_marks']>[] {
  if (!reader.consents.includes('history')) return [];
  return listReaderMarks(reader.fields).map((mark) => ({ mark, request_id: id }));
}
