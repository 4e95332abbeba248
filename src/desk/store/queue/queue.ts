import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import {
  queueGroupRules,
  queueGroups,
  type QueueFacts,
  type QueueGroup,
  type QueueView,
} from '#src/desk/rules/queue-groups.ts';
import { readSearchedWords } from '#src/desk/searched-text.ts';
import { isDamagedCell, readReader, type DamagedCellError } from '../kept-json.ts';
import { nameStaff } from '../name-staff.ts';
import type { Store } from '../open-store.ts';
import { readTitles } from './read-titles.ts';
import type { DeskTables } from '../tables.ts';

/** A query of the queue. */
export interface QueueSearch {
  readonly group: QueueGroup;
  /** Search words as in `toSearchedText`; empty for all. */
  readonly words: string;
  /** First and last day of receipt, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

type QueueQuery = QueueSearch & QueueView;

export interface QueueLine extends QueueFacts {
  readonly code: string;
  readonly version: number;
  /** Name of the assignee. */
  readonly assigneeName?: string;
  /** If the reader has given one. */
  readonly readerName?: string;
  /** The reader's data are damaged and cannot be read. */
  readonly damage?: DamagedCellError;
  /** Titles of the requested items, in order. */
  readonly titles: readonly string[];
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
}

export interface QueueListPage {
  readonly lines: readonly QueueLine[];
  /** Total in the group, across all pages. */
  readonly count: number;
  readonly listPages: number;
}

const linesOnListPage = 50;

/** One page of the queue: open requests by deadline, closed ones newest first. */
export async function readQueue(
  store: Store,
  query: QueueQuery & { /** From 1. */ readonly listPage: number },
): Promise<QueueListPage> {
  const { count } = await findWanted(store, query)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return {
    count: Number(count),
    listPages: Math.max(1, Math.ceil(Number(count) / linesOnListPage)),
    lines: await readLines(
      store,
      (eb) =>
        eb(
          'code',
          'in',
          findCodes(store, query)
            .limit(linesOnListPage)
            .offset((query.listPage - 1) * linesOnListPage),
        ),
      findDirection(query.group),
    ),
  };
}

/** Batch size of a list. */
const listedAtOnce = 200;

/**
 * All results, in the order of the queue, in batches. The set of requests is fixed at the start;
 * each appears once, in its state when its batch is read.
 */
export async function* listQueue(
  store: Store,
  query: QueueQuery,
): AsyncGenerator<readonly QueueLine[]> {
  const found = await findCodes(store, query).execute();
  for (let start = 0; start < found.length; start += listedAtOnce) {
    const codes = found.slice(start, start + listedAtOnce).map(({ code }) => code);
    const lines = await readLines(store, (eb) => eb('code', 'in', codes));
    const places = new Map(codes.map((code, place) => [code, place] as const));
    yield lines.toSorted((a, b) => (places.get(a.code) ?? 0) - (places.get(b.code) ?? 0));
  }
}

const findWanted = (store: Store, query: QueueQuery) =>
  store.selectFrom('requests').where((eb) => isWanted(eb, query));

const newestFirst: readonly QueueGroup[] = ['decided', 'withdrawn', 'closed', 'all'];

const findDirection = (group: QueueGroup) => (newestFirst.includes(group) ? 'desc' : 'asc');

/** Only codes, in the order of the queue: an index covers all columns needed for sorting. */
function findCodes(store: Store, query: QueueQuery) {
  const direction = findDirection(query.group);
  return findWanted(store, query)
    .select('code')
    .orderBy('latest_answer', direction)
    .orderBy('code', direction);
}

type RequestCondition = (eb: ExpressionBuilder<DeskTables, 'requests'>) => Expression<SqlBool>;

async function readLines(
  store: Store,
  isRead: RequestCondition,
  direction: 'asc' | 'desc' = 'asc',
): Promise<readonly QueueLine[]> {
  const rows = await store
    .selectFrom('requests')
    .where(isRead)
    .select(['id', 'code', 'version', 'state', 'latest_answer', 'needs_second', 'received_on'])
    .select(['reader', 'assigned_to'])
    .orderBy('latest_answer', direction)
    .orderBy('code', direction)
    .execute();
  const titles = await readTitles(
    store,
    rows.map(({ id }) => id),
  );
  const assignees = new Set(rows.flatMap((row) => row.assigned_to ?? []));
  const names = await nameStaff(store, assignees);
  return rows.map((row) => {
    const { assigned_to: assignedTo } = row;
    const assigneeName = assignedTo === null ? undefined : (names.get(assignedTo) ?? assignedTo);
    return {
      code: row.code,
      version: row.version,
      state: row.state,
      latestAnswer: row.latest_answer,
      needsSecond: row.needs_second === 1,
      receivedOn: row.received_on,
      titles: titles.get(row.id) ?? [],
      ...readName(row.code, row.reader),
      ...(assignedTo !== null && { assignedTo }),
      ...(assigneeName !== undefined && { assigneeName }),
    };
  });
}

/** One damaged cell does not hide other requests. */
function readName(code: string, cell: string | null): Pick<QueueLine, 'readerName' | 'damage'> {
  if (cell === null) return {};
  try {
    const { name } = readReader(code, cell).fields;
    return name === undefined ? {} : { readerName: name };
  } catch (error) {
    if (isDamagedCell(error)) return { damage: error };
    throw error;
  }
}

/** Number of requests in each group, regardless of the search. */
export async function countQueue(
  store: Store,
  { today, staffId }: QueueView,
): Promise<Readonly<Record<QueueGroup, number>>> {
  // Separate counts, so that each can use a covering index.
  const { mine } = await store
    .selectFrom('requests')
    .select((eb) => eb.fn.countAll().as('mine'))
    .where('assigned_to', '=', staffId)
    .where('state', 'in', queueGroupRules.mine.states)
    .executeTakeFirstOrThrow();
  const counted = await store
    .selectFrom('requests')
    .select((eb) => [
      'state',
      eb.fn.countAll().as('count'),
      eb.fn.sum<number | string>('needs_second').as('second'),
      ...(['today', 'overdue'] as const).map((due) =>
        eb.fn
          .sum<number | string>(
            eb
              .case()
              .when('latest_answer', due === 'today' ? '=' : '<', today)
              .then(eb.lit(1))
              .else(eb.lit(0))
              .end(),
          )
          .as(due),
      ),
    ])
    .groupBy('state')
    .execute();
  const countOf = (group: QueueGroup) => {
    const { states, due, needsSecond, isMine } = queueGroupRules[group];
    if (isMine) return Number(mine);
    const rows = counted.filter(({ state }) => states.includes(state));
    const column = needsSecond ? 'second' : (due ?? 'count');
    return rows.reduce((sum, row) => sum + Number(row[column]), 0);
  };
  return Object.fromEntries(queueGroups.map((group) => [group, countOf(group)])) as Record<
    QueueGroup,
    number
  >;
}

/** `isInGroup` as SQL, combined with the search words. */
function isWanted(
  eb: ExpressionBuilder<DeskTables, 'requests'>,
  { group, words, from, until, today, staffId }: QueueQuery,
): Expression<SqlBool> {
  const { states, due, needsSecond, isMine } = queueGroupRules[group];
  const searched = readSearchedWords(words);
  const holds = (word: string) => eb('searched', 'like', `%${word.replace(/[\\%_]/g, '')}%`);
  const hasWords = eb.and(searched.words.map(holds));
  return eb.and([
    ...(group === 'all' ? [] : [eb('state', 'in', states)]),
    ...(due === undefined ? [] : [eb('latest_answer', due === 'today' ? '=' : '<', today)]),
    ...(needsSecond ? [eb('needs_second', '=', 1)] : []),
    ...(isMine ? [eb('assigned_to', '=', staffId)] : []),
    ...(from === undefined ? [] : [eb('received_on', '>=', from)]),
    ...(until === undefined ? [] : [eb('received_on', '<=', until)]),
    searched.phone === undefined ? hasWords : eb.or([hasWords, holds(searched.phone)]),
  ]);
}
