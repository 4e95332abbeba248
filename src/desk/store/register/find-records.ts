import type { ExpressionBuilder } from 'kysely';
import { foldText } from '#src/text/fold.ts';
import { toPhoneDigits } from '#src/desk/phone-digits.ts';
import type { CardFacts } from '#src/desk/register/card-facts.ts';
import { readCardNumber } from '#src/desk/rules/register/card-number.ts';
import type { CardStanding } from '#src/desk/rules/register/standing.ts';
import { readSearchedWords } from '#src/desk/searched-text.ts';
import type { Store } from '../open-store.ts';
import type { DeskTables } from '../tables.ts';
import { readerColumns, toReaderRecord, type ReaderRecord } from './reader-record.ts';

/** By id, or by card number as typed. */
export async function findRecord(store: Store, named: string): Promise<ReaderRecord | undefined> {
  const card = readCardNumber(named);
  const row = await store
    .selectFrom('readers')
    .select(readerColumns)
    .where(card === undefined ? 'id' : 'card', '=', card ?? named)
    .executeTakeFirst();
  return row && toReaderRecord(row);
}

/** A query of the register. */
export interface RecordSearch {
  /** A card number, a name with or without marks, or a telephone; empty for all. */
  readonly words: string;
  /** From 1. */
  readonly listPage: number;
  readonly standing?: CardStanding | undefined;
  /** `YYYY-MM-DD` in Vietnam. */
  readonly today: string;
}

export interface RecordListPage {
  readonly records: readonly ReaderRecord[];
  /** Total across all pages. */
  readonly count: number;
  readonly listPages: number;
}

const recordsOnListPage = 50;

/** One page of matching records, newest card first. */
export async function searchRecords(store: Store, search: RecordSearch): Promise<RecordListPage> {
  const wanted = store.selectFrom('readers').where((eb) => isWanted(eb, search));
  const { count } = await wanted
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await wanted
    .select(readerColumns)
    .orderBy('valid_from', 'desc')
    .orderBy('card', 'desc')
    .limit(recordsOnListPage)
    .offset((search.listPage - 1) * recordsOnListPage)
    .execute();
  return {
    records: rows.map(toReaderRecord),
    count: Number(count),
    listPages: Math.max(1, Math.ceil(Number(count) / recordsOnListPage)),
  };
}

function isWanted(
  eb: ExpressionBuilder<DeskTables, 'readers'>,
  { words, standing, today }: RecordSearch,
) {
  return eb.and([
    ...(standing === 'valid' || standing === 'expired'
      ? [eb('state', '=', 'valid'), eb('valid_until', standing === 'valid' ? '>=' : '<', today)]
      : []),
    ...(standing === 'ended' || standing === 'erased' ? [eb('state', '=', standing)] : []),
    findNamed(eb, words),
  ]);
}

/** An exact card number matches only that card. */
function findNamed(eb: ExpressionBuilder<DeskTables, 'readers'>, typed: string) {
  const card = readCardNumber(typed);
  if (card !== undefined) return eb('card', '=', card);
  const { words, phone } = readSearchedWords(typed);
  const holds = (word: string) => eb('searched', 'like', `%${word.replace(/[\\%_]/g, '')}%`);
  const hasWords = eb.and(words.map(holds));
  return phone === undefined ? hasWords : eb.or([hasWords, holds(phone)]);
}

/** Maximum number of records shown as possibly of the same reader. */
const mostLikely = 10;

/**
 * Records that may be of this reader: the same telephone, or the same name, ignoring marks. Those
 * with the telephone come first, because a common name has many; then the newest cards.
 */
export async function findLikelyRecords(
  store: Store,
  { name, phone }: Pick<CardFacts['fields'], 'name' | 'phone'>,
): Promise<readonly ReaderRecord[]> {
  const digits = toPhoneDigits(phone ?? '');
  const isPhone = digits.length >= 8;
  const rows = await store
    .selectFrom('readers')
    .select(readerColumns)
    .where((eb) =>
      eb.or([
        ...(name === undefined ? [] : [eb('folded_name', '=', foldText(name))]),
        ...(isPhone ? [eb('phone_digits', '=', digits)] : []),
      ]),
    )
    .where('state', '!=', 'erased')
    .$if(isPhone, (query) =>
      query.orderBy((eb) => eb.case().when('phone_digits', '=', digits).then(0).else(1).end()),
    )
    .orderBy('card', 'desc')
    .limit(mostLikely)
    .execute();
  return rows.map(toReaderRecord);
}
