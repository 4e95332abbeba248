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

/** What the queue is asked for. */
export interface QueueSearch {
  readonly group: QueueGroup;
  /** Of what `toSearchedText` holds; empty for all. */
  readonly words: string;
  /** First and last day on which a request came, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

type QueueQuery = QueueSearch & QueueView;

export interface QueueLine extends QueueFacts {
  readonly code: string;
  readonly version: number;
  /** Whose task it is, by name. */
  readonly assigneeName?: string;
  /** Where the reader has given one. */
  readonly readerName?: string;
  /** The database does not hold what the desk keeps there: who the reader is cannot be read. */
  readonly damage?: DamagedCellError;
  /** Titles of what is asked for, in order. */
  readonly titles: readonly string[];
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
}

export interface QueueLeaf {
  readonly lines: readonly QueueLine[];
  /** In the group, on all leaves. */
  readonly count: number;
  readonly leaves: number;
}

const linesOnLeaf = 50;

/** One leaf of the queue: what is to be answered first comes first, what is done newest first. */
export async function readQueue(
  store: Store,
  query: QueueQuery & { /** From 1. */ readonly leaf: number },
): Promise<QueueLeaf> {
  const { count } = await findWanted(store, query)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return {
    count: Number(count),
    leaves: Math.max(1, Math.ceil(Number(count) / linesOnLeaf)),
    lines: await readLines(
      store,
      (eb) =>
        eb(
          'code',
          'in',
          findCodes(store, query)
            .limit(linesOnLeaf)
            .offset((query.leaf - 1) * linesOnLeaf),
        ),
      findDirection(query.group),
    ),
  };
}

/** Lines of a list that are read at once. */
const listedAtOnce = 200;

/**
 * All that is found, in the order of the queue, a few lines at a time. Which requests they are is
 * found at one moment; each is then told once, as it is when its lines are read.
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

/** Codes alone, in the order of the queue: an index has all that is needed to sort them. */
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

/** One damaged cell hides no other request. */
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

/** How many requests stand in each group, whatever is searched for. */
export async function countQueue(
  store: Store,
  { today, staffId }: QueueView,
): Promise<Readonly<Record<QueueGroup, number>>> {
  // Counted apart, so that an index has all that is needed for either.
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

/** `isInGroup` in the database's words, and every word searched for. */
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
