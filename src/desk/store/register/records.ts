import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Transaction, Updateable } from 'kysely';
import { addDays } from '#src/domain/days.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { foldText } from '#src/text/fold.ts';
import { toPhoneDigits } from '#src/desk/phone-digits.ts';
import { cardFields, type CardFacts } from '#src/desk/register/card-facts.ts';
import { toCardNumber } from '#src/desk/rules/register/card-number.ts';
import type { EndReason } from '#src/desk/rules/register/grounds.ts';
import type { DeskStore } from '../desk-store.ts';
import { scrubErased } from '../driver/scrub.ts';
import type { Store } from '../open-store.ts';
import { readCardFacts } from '../kept-json.ts';
import type { DeskTables } from '../tables.ts';
import type { RegisterMove } from '../tables/register.ts';
import { logChange, type ChangeFacts, type RegisterDoing } from './change-log.ts';
import { giveNumber, lockYear } from './give-number.ts';

/** A record in the version that the caller has seen. */
export interface SeenRecord {
  readonly id: string;
  readonly version: number;
}

export interface NewRecord {
  /** Idempotency key: one form makes one record, however often it is sent. */
  readonly formKey: string;
  readonly facts: CardFacts;
}

export interface CreatedRecord {
  readonly id: string;
  readonly card: string;
  /** The form already made the record, with different content. */
  readonly isOther: boolean;
}

/**
 * Stores a reader's record with the next card number of the year, valid for a number of days from
 * today.
 */
export function createRecord(
  store: Store,
  { formKey, facts }: NewRecord,
  doing: RegisterDoing,
  validDays: number,
): Promise<CreatedRecord> {
  const today = dayInVietnam(new Date(doing.at));
  const year = Number(today.slice(0, 4));
  return store.transaction().execute(async (transaction) => {
    await lockYear(transaction, year);
    const known = await transaction
      .selectFrom('readers')
      .select(['id', 'card', 'facts'])
      .where('form_key', '=', formKey)
      .executeTakeFirst();
    if (known !== undefined)
      return { id: known.id, card: known.card, isOther: !isSame(known, facts) };
    const id = randomBytes(16).toString('base64url');
    const card = toCardNumber(year, await giveNumber(transaction, year, 'cards'));
    await transaction
      .insertInto('readers')
      .values({
        ...{ id, card, form_key: formKey, version: 1, state: 'valid' },
        ...{ valid_from: today, valid_until: addDays(today, validDays), ...toColumns(card, facts) },
      })
      .execute();
    await logChange(transaction, { id, version: 1 }, 'create', doing);
    return { id, card, isOther: false };
  });
}

export type RecordResult =
  | { readonly kind: 'done' }
  /** Somebody else has changed or erased the record since it was seen. */
  | { readonly kind: 'changed-meanwhile' }
  /** The card was already ended. */
  | { readonly kind: 'ended' };

/**
 * Replaces the personal data of a record. The old values are removed from the files as well.
 *
 * @param fields names of changed fields, for the log
 */
export async function changeRecord(
  store: DeskStore,
  seen: SeenRecord,
  { facts, fields }: { readonly facts: CardFacts; readonly fields: readonly string[] },
  doing: RegisterDoing,
): Promise<RecordResult> {
  const logged = { fields: fields.join(' ') };
  const result = await changeRow(store, seen, 'change', doing, logged, ({ card }) =>
    toColumns(card, facts),
  );
  if (result.kind === 'done') await scrubErased(store);
  return result;
}

/** Extends a card by a number of days from today. An ended card stays ended. */
export function renewRecord(
  store: Store,
  seen: SeenRecord,
  doing: RegisterDoing,
  validDays: number,
): Promise<RecordResult> {
  const validUntil = addDays(dayInVietnam(new Date(doing.at)), validDays);
  return changeRow(store, seen, 'renew', doing, {}, ({ state }) =>
    state === 'ended' ? 'ended' : { valid_until: validUntil },
  );
}

/** Ends a card early, permanently. */
export function endRecord(
  store: Store,
  seen: SeenRecord,
  reason: EndReason,
  doing: RegisterDoing,
): Promise<RecordResult> {
  return changeRow(store, seen, 'end', doing, { reason }, ({ state }) =>
    state === 'ended' ? 'ended' : { state: 'ended' },
  );
}

type ChangedRow = Pick<DeskTables['readers'], 'card' | 'state'>;

function changeRow(
  store: Store,
  { id, version }: SeenRecord,
  move: RegisterMove,
  doing: RegisterDoing,
  logged: ChangeFacts,
  change: (row: ChangedRow) => Updateable<DeskTables['readers']> | 'ended',
): Promise<RecordResult> {
  return store.transaction().execute(async (transaction) => {
    const row = await findChanged(transaction, id, version);
    if (row === undefined) return { kind: 'changed-meanwhile' };
    const changed = change(row);
    if (changed === 'ended') return { kind: 'ended' };
    const { numUpdatedRows } = await transaction
      .updateTable('readers')
      .set({ ...changed, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return { kind: 'changed-meanwhile' };
    await logChange(transaction, { id, version: version + 1 }, move, doing, logged);
    return { kind: 'done' };
  });
}

function findChanged(
  transaction: Transaction<DeskTables>,
  id: string,
  version: number,
): Promise<ChangedRow | undefined> {
  return transaction
    .selectFrom('readers')
    .select(['card', 'state'])
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '!=', 'erased')
    .executeTakeFirst();
}

function toColumns(card: string, facts: CardFacts) {
  const { name, organisation, email, phone, topic } = facts.fields;
  const digits = phone === undefined ? '' : toPhoneDigits(phone);
  const said = [card, name, organisation, email, topic, digits].filter(
    (text) => text !== undefined,
  );
  return {
    facts: JSON.stringify(facts),
    searched: foldText(said.join(' ')),
    folded_name: name === undefined ? null : foldText(name),
    phone_digits: digits === '' ? null : digits,
  };
}

function isSame(
  { card, facts }: { readonly card: string; readonly facts: string | null },
  { fields, purpose }: CardFacts,
): boolean {
  if (facts === null) return false;
  const known = readCardFacts(card, facts);
  const isTold = (field: (typeof cardFields)[number]) => known.fields[field] === fields[field];
  return known.purpose === purpose && isDeepStrictEqual(cardFields.filter(isTold), cardFields);
}
