import type { Transaction } from 'kysely';
import { dayInVietnam } from '../../site/day-in-vietnam.ts';
import {
  applyMove,
  type MoveCommand,
  type MoveOutcome,
  type MoveRules,
} from '../rules/apply-move.ts';
import { extendLatestAnswer } from '../rules/latest-answer.ts';
import type { Actor } from '../rules/request.ts';
import type { WorkingCalendar } from '../rules/working-days.ts';
import type { Store } from './open-store.ts';
import type { RequestRecord } from './request-record.ts';
import type { DeskTables } from './tables.ts';

export interface RequestMove {
  readonly command: MoveCommand;
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What is said with it. */
  readonly text?: string | undefined;
}

export type MoveResult =
  | { readonly kind: 'moved' }
  /** Somebody else has moved it since: nothing is done, what is there now must be seen first. */
  | { readonly kind: 'changed-meanwhile' }
  | Exclude<MoveOutcome, { kind: 'moved' }>;

/**
 * Makes a move with a request as the caller has seen it. What it changes, its line in the log, its
 * message and its letters are kept together or not at all.
 */
export async function moveRequest(
  store: Store,
  seen: RequestRecord,
  move: RequestMove,
  rules: MoveRules & { readonly calendar: WorkingCalendar },
): Promise<MoveResult> {
  const { command, by, at } = move;
  const outcome = applyMove(seen, command, by, rules);
  if (outcome.kind !== 'moved') return outcome;
  const version = seen.version + 1;
  const today = dayInVietnam(new Date(at));
  const isAnswered = seen.waitingSince !== undefined && outcome.state !== 'waiting';
  return store.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('requests')
      .set({
        version,
        state: outcome.state,
        ...(outcome.state === 'waiting' && { waiting_since: seen.waitingSince ?? today }),
        ...(isAnswered && {
          waiting_since: null,
          latest_answer: extendLatestAnswer(
            seen.latestAnswer,
            seen.waitingSince,
            today,
            rules.calendar,
          ),
        }),
        ...(command.move === 'erase' && { reader: null }),
      })
      .where('id', '=', seen.id)
      .where('version', '=', seen.version)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return { kind: 'changed-meanwhile' };
    for (const [place, item] of outcome.items.entries()) {
      await transaction
        .updateTable('request_items')
        .set({ state: JSON.stringify(item) })
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
        state: outcome.state,
        items: JSON.stringify(outcome.items),
      })
      .execute();
    if (command.move === 'erase') await eraseWords(transaction, seen.id);
    else await addWords(transaction, seen, version, move);
    return { kind: 'moved' };
  });
}

async function eraseWords(transaction: Transaction<DeskTables>, id: string): Promise<void> {
  await transaction.deleteFrom('messages').where('request_id', '=', id).execute();
  await transaction.deleteFrom('outbox').where('request_id', '=', id).execute();
}

/** The message, and the letter that tells the other side. */
async function addWords(
  transaction: Transaction<DeskTables>,
  seen: RequestRecord,
  version: number,
  { by, at, text }: RequestMove,
): Promise<void> {
  const isReader = by.role === 'reader';
  if (text !== undefined)
    await transaction
      .insertInto('messages')
      .values({ request_id: seen.id, version, at, author: isReader ? 'reader' : 'desk', text })
      .execute();
  if (!isReader && seen.reader?.fields.email === undefined) return;
  await transaction
    .insertInto('outbox')
    .values({
      request_id: seen.id,
      version,
      recipient: isReader ? 'desk' : 'reader',
      due_at: at,
      tries: 0,
      sent_at: null,
    })
    .execute();
}
