import type { Transaction, Updateable } from 'kysely';
import type { MoveCommand } from '#src/desk/rules/apply-move.ts';
import { addLetterEvent } from '../letters/letter-log.ts';
import type { RequestMove } from './move-request.ts';
import type { RequestRecord } from './request-record.ts';
import { toMarkRows } from './save-requests.ts';
import type { DeskTables } from '../tables.ts';
import { toReaderFacts } from '../work-facts.ts';

type RequestChange = Updateable<DeskTables['requests']>;

/** Columns of the request that a move on the reader's own data changes. */
export function toCareChange(
  seen: RequestRecord,
  { command, reader, linkHash }: RequestMove,
): RequestChange {
  const isWhole = { correct: reader !== undefined, relink: linkHash !== undefined };
  switch (command.move) {
    case 'correct':
    case 'relink':
      if (!isWhole[command.move]) throw new Error(`What to ${command.move} is missing.`);
      return {
        ...(linkHash !== undefined && {
          link_version: seen.linkVersion + 1,
          link_hash: linkHash,
        }),
        ...(reader !== undefined && {
          reader: JSON.stringify(reader),
          ...toReaderFacts({ ...seen, reader }),
        }),
      };
    case 'hold':
      return { held_as: command.grounds.reason as RequestChange['held_as'] };
    case 'release':
      return { held_as: null };
    case 'erase':
      return { reader: null, reader_key: null, searched: null, held_as: null };
    default:
      return {};
  }
}

/** What is logged: the grounds, and which fields, but not their values. */
export function toCareLog(command: MoveCommand) {
  const grounds = 'grounds' in command ? command.grounds : undefined;
  return {
    checked: grounds?.checked ?? null,
    reason: grounds?.reason ?? null,
    fields: command.move === 'correct' ? command.fields.join(' ') : null,
  };
}

/** Identifiers, from the corrected facts, by which the reader's other requests are found. */
export async function keepReaderMarks(
  transaction: Transaction<DeskTables>,
  { id, reader }: Required<Pick<RequestRecord, 'id' | 'reader'>>,
): Promise<void> {
  await transaction.deleteFrom('reader_marks').where('request_id', '=', id).execute();
  const marks = toMarkRows({ id, reader });
  if (marks.length > 0) await transaction.insertInto('reader_marks').values(marks).execute();
}

/**
 * Unsent letters go to the corrected e-mail; those refused for the old one are retried. Without an
 * e-mail they are dropped. Each case is in the letter log.
 */
export async function redirectLetters(
  transaction: Transaction<DeskTables>,
  seen: RequestRecord,
  { reader, at, by }: RequestMove,
): Promise<void> {
  const email = reader?.fields.email;
  if (reader === undefined || email === seen.reader?.fields.email) return;
  const letters =
    email === undefined
      ? await transaction
          .deleteFrom('outbox')
          .where('request_id', '=', seen.id)
          .where('recipient', '=', 'reader')
          .where('sent_at', 'is', null)
          .returning(['version', 'booking'])
          .execute()
      : await transaction
          .updateTable('outbox')
          .set({ refusal: null, due_at: at })
          .where('request_id', '=', seen.id)
          .where('recipient', '=', 'reader')
          .where('sent_at', 'is', null)
          .where('refusal', 'is not', null)
          .returning(['version', 'booking'])
          .execute();
  const change = email === undefined ? 'dropped' : 'retried';
  for (const { version, booking } of letters)
    await addLetterEvent(
      transaction,
      { requestId: seen.id, version, booking, recipient: 'reader' },
      { at, actor: by.id, change, code: null },
    );
}
