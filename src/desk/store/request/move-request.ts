import type { Transaction } from 'kysely';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import {
  applyMove,
  type MoveCommand,
  type MoveOutcome,
  type MoveRules,
} from '#src/desk/rules/apply-move.ts';
import type { ReaderFacts } from '#src/desk/reader-facts.ts';
import { findClosing, findSilenceDay, isWaiting } from '#src/desk/rules/closing.ts';
import { extendLatestAnswer } from '#src/desk/rules/latest-answer.ts';
import { findGrant, listGrants } from '#src/desk/rules/calendar/delivery.ts';
import { toOutcome } from '#src/desk/rules/decision.ts';
import type { Actor } from '#src/desk/rules/request.ts';
import { mayCome } from '#src/desk/rules/calendar/slots.ts';
import type { WorkingCalendar } from '#src/desk/rules/calendar/working-days.ts';
import { isWorking } from '../queue/assigned.ts';
import { addWords, eraseWords } from './add-words.ts';
import { addWaiting, noteAnswer } from './answer-times.ts';
import { cancelCalls } from '../counter/cancel-calls.ts';
import { eraseSeatIds, freeSeats } from '../counter/free-seats.ts';
import type { DeskStore } from '../desk-store.ts';
import { DoubleError, keepDouble, loseDouble, type DoubleProblem } from '../double/keep-double.ts';
import { dropLetters } from '../letters/drop-letters.ts';
import { tellsDraft } from './tells-draft.ts';
import type { RequestRecord } from './request-record.ts';
import { keepReaderMarks, redirectLetters, toCareChange, toCareLog } from './reader-care.ts';
import { keepGrants } from '../grants/keep-grants.ts';
import { scrubErased } from '../driver/scrub.ts';
import type { DeskTables } from '../tables.ts';

export interface RequestMove {
  readonly command: MoveCommand;
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Text written with it: a reader's message, or the desk's letter. */
  readonly text?: string | undefined;
  /** The letter of a decision that is not made yet; only staff see it. */
  readonly draft?: string | undefined;
  /** The reader's corrected facts. */
  readonly reader?: ReaderFacts | undefined;
  /** Hash of the private link that replaces the current one. */
  readonly linkHash?: string | undefined;
  /** An internal note written with it. */
  readonly note?: string | undefined;
}

export type MoveResult =
  | { readonly kind: 'moved' }
  /** Somebody else has moved it since: nothing is done, and the new state must be seen first. */
  | { readonly kind: 'changed-meanwhile' }
  /** A message to the reader repeats the letter of a decision that waits for a second person. */
  | { readonly kind: 'tells-proposal' }
  /** Nobody who works with requests has this id, or the account is closed. */
  | { readonly kind: 'unknown-colleague' }
  | { readonly kind: 'bad-double'; readonly problem: DoubleProblem }
  /**
   * The reader still has time to answer; it may be closed as silent from this day on, `YYYY-MM-DD`.
   */
  | { readonly kind: 'too-early'; readonly from: string }
  | Exclude<MoveOutcome, { kind: 'moved' }>;

type MoveRequestRules = MoveRules & { readonly calendar: WorkingCalendar };

/**
 * Makes a move on the version of a request that the caller has seen. Its changes, log line, message
 * and letters are committed together. An erasure is on the list of erasures before the commit, so
 * that no older backup brings back what the reader was told is gone; the same holds for a replaced
 * link.
 */
export async function moveRequest(
  store: DeskStore,
  seen: RequestRecord,
  move: RequestMove,
  rules: MoveRequestRules,
): Promise<MoveResult> {
  const isErasure = move.command.move === 'erase';
  const making = store.transaction().execute(async (transaction) => {
    const made = await makeMove(transaction, seen, move, rules);
    if (isErasure && made.kind === 'moved')
      await store.erasures.add([{ at: move.at, id: seen.id }]);
    if (move.linkHash !== undefined && made.kind === 'moved')
      await store.links.add([{ at: move.at, id: seen.id, linkVersion: seen.linkVersion + 1 }]);
    return made;
  });
  const result = await making.catch((error: unknown): MoveResult => {
    if (error instanceof DoubleError) return { kind: 'bad-double', problem: error.problem };
    throw error;
  });
  // The corrected data may have been somebody else's: they are removed from the files as well.
  const isScrubbed = isErasure || move.command.move === 'correct';
  if (isScrubbed && result.kind === 'moved') await scrubErased(store);
  return result;
}

/** The move itself, within the caller's transaction. */
export async function makeMove(
  transaction: Transaction<DeskTables>,
  seen: RequestRecord,
  move: RequestMove,
  rules: MoveRequestRules,
): Promise<MoveResult> {
  const { command, by, at } = move;
  const outcome = applyMove(seen, command, by, rules);
  if (outcome.kind !== 'moved') return outcome;
  const version = seen.version + 1;
  const today = dayInVietnam(new Date(at));
  const isAnswered = seen.waitingSince !== undefined && !isWaiting(outcome.state);
  // A decision made before the reader fell silent counts as an answer; waiting time does not count
  // against the desk.
  const isServed =
    command.move === 'close-silent' && outcome.items.some(({ kind }) => kind === 'decided');
  const closing = findClosing(outcome.state);
  const needsSecond =
    closing === undefined && outcome.items.some(({ kind }) => kind === 'proposed');
  const isDouble = command.move === 'close-as-double';
  if (
    command.move === 'assign' &&
    command.to !== undefined &&
    !(await isWorking(transaction, command.to))
  )
    return { kind: 'unknown-colleague' };
  if (command.move === 'close-silent' && seen.waitingSince !== undefined) {
    const from = findSilenceDay(seen.waitingSince, rules.calendar);
    if (today < from) return { kind: 'too-early', from };
  }
  if (needsSecond && (await tellsDraft(transaction, seen.id, move)))
    return { kind: 'tells-proposal' };
  const keptId = command.move === 'reopen' ? await findKept(transaction, seen.id) : null;
  const { numUpdatedRows } = await transaction
    .updateTable('requests')
    .set({
      version,
      state: outcome.state,
      needs_second: needsSecond ? 1 : 0,
      ...(outcome.state === 'waiting' && { waiting_since: seen.waitingSince ?? today }),
      ...((isAnswered || isServed) && {
        // A late answer by the reader ends another waiting period, as of today.
        waiting_since: isServed ? today : null,
        latest_answer: extendLatestAnswer(
          seen.latestAnswer,
          seen.waitingSince ?? today,
          today,
          rules.calendar,
        ),
      }),
      ...(command.move !== 'erase' &&
        outcome.state !== seen.state && {
          closed_as: closing ?? null,
          closed_on: closing === undefined ? null : today,
          double_of: isDouble ? command.kept.id : null,
        }),
      ...(command.move === 'take' && { assigned_to: by.id }),
      ...(command.move === 'assign' && { assigned_to: command.to ?? null }),
      ...toCareChange(seen, move),
    })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return { kind: 'changed-meanwhile' };
  if (isDouble) await keepDouble(transaction, seen.id, command.kept, { by, at });
  if (keptId !== null) await loseDouble(transaction, seen.id, keptId, { by, at });
  if (isAnswered || isServed) await addWaiting(transaction, seen, today, rules.calendar);
  if (outcome.state === 'decided' || isServed)
    await noteAnswer(transaction, seen, today, rules.calendar);
  for (const [place, item] of outcome.items.entries()) {
    const { outcome: became = null, refusal = null } = toOutcome(item) ?? {};
    await transaction
      .updateTable('request_items')
      .set({ state: JSON.stringify(item), outcome: became, refusal })
      .where('request_id', '=', seen.id)
      .where('place', '=', place)
      .execute();
  }
  await transaction
    .insertInto('log')
    .values({
      request_id: seen.id,
      version,
      at,
      actor: by.id,
      role: by.role,
      move: command.move,
      about: findAbout(command),
      ...toCareLog(command),
      state: outcome.state,
      items: JSON.stringify(outcome.items),
    })
    .execute();
  if (command.move === 'correct' && move.reader !== undefined) {
    await keepReaderMarks(transaction, { id: seen.id, reader: move.reader });
    await redirectLetters(transaction, seen, move);
  }
  const isErased = command.move === 'erase';
  const doing = { at, actor: by.id };
  if (command.move === 'close-as-spam') await dropLetters(transaction, seen.id, doing);
  const isOpen = (place: number) => findGrant(outcome.state, outcome.items[place]) !== undefined;
  await cancelCalls(transaction, seen.id, isOpen, { ...doing, today });
  const items = outcome.items.map((state) => ({ state }));
  const grants = listGrants({ state: outcome.state, items });
  // An erased request has no reader to notify.
  const tellsReader = !isErased && (move.reader ?? seen.reader)?.fields.email !== undefined;
  await freeSeats(transaction, seen.id, (day) => mayCome(grants, day), { ...doing, tellsReader });
  await keepGrants(transaction, seen, outcome, doing, {
    ...{ today, mostReadingDays: rules.mostReadingDays },
    decided: new Set(command.move === 'decide' ? command.decisions.keys() : []),
  });
  if (isErased) {
    await eraseSeatIds(transaction, seen.id);
    await eraseWords(transaction, seen.id);
  } else await addWords(transaction, seen, version, { ...move, ...outcome, needsSecond });
  return { kind: 'moved' };
}

/** The request that is answered instead of a duplicate. */
async function findKept(transaction: Transaction<DeskTables>, id: string): Promise<string | null> {
  const row = await transaction
    .selectFrom('requests')
    .select('double_of')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.double_of ?? null;
}

function findAbout(command: MoveCommand): string | null {
  if (command.move === 'assign') return command.to ?? null;
  return command.move === 'close-as-double' ? command.kept.id : null;
}
