import type { Transaction } from 'kysely';
import { tellsReader } from '#src/desk/rules/closing.ts';
import { speaks } from '#src/desk/rules/moves.ts';
import type { RequestState } from '#src/desk/rules/request.ts';
import { newLetter } from '../letters/outbox.ts';
import type { RequestMove } from './move-request.ts';
import type { RequestRecord } from './request-record.ts';
import type { DeskTables } from '../tables.ts';

interface MadeMove extends RequestMove {
  /** After the move. */
  readonly state: RequestState;
  /** After it, a decision waits for a second person. */
  readonly needsSecond: boolean;
}

/**
 * Stores the text written with a move, and the letter that informs the other side. Text of a
 * proposal is a draft until the second person agrees, and so is text that staff write with a move
 * that informs nobody: nobody outside the desk sees it.
 */
export async function addWords(
  transaction: Transaction<DeskTables>,
  { id, state, reader }: RequestRecord,
  version: number,
  { by, at, text, draft, note, command, linkHash, ...after }: MadeMove,
): Promise<void> {
  const isReader = by.role === 'reader';
  const isDraft =
    !isReader && (!speaks(command.move) || (command.move === 'decide' && after.needsSecond));
  const keep = (kind: 'note' | 'draft', words: string) =>
    transaction
      .insertInto('notes')
      .values({ request_id: id, version, kind, at, actor: by.id, text: words })
      .execute();
  if (note !== undefined) await keep('note', note);
  const drafted = isDraft ? (text ?? draft) : draft;
  if (drafted !== undefined) await keep('draft', drafted);
  const isSaid = text !== undefined && !isDraft;
  if (isSaid)
    await transaction
      .insertInto('messages')
      .values({ request_id: id, version, at, author: isReader ? 'reader' : 'desk', text })
      .execute();
  const hasNews = isSaid || linkHash !== undefined || tellsReader(state, after.state);
  const { email } = (after.reader ?? reader)?.fields ?? {};
  if (!isReader && (!hasNews || email === undefined)) return;
  const recipient = isReader ? 'desk' : 'reader';
  await transaction
    .insertInto('outbox')
    .values(newLetter({ requestId: id, version, booking: 0, recipient }, at))
    .execute();
}

/** Deletes all text by reader and desk, unsent letters, and records of payment and attendance. */
export async function eraseWords(transaction: Transaction<DeskTables>, id: string): Promise<void> {
  for (const table of ['messages', 'outbox', 'notes', 'reader_marks', 'reader_requests'] as const)
    await transaction.deleteFrom(table).where('request_id', '=', id).execute();
  await transaction
    .updateTable('copies')
    .set({ fee_group: null, receipt: null })
    .where('request_id', '=', id)
    .execute();
}
