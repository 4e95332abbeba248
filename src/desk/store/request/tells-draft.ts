import type { Transaction } from 'kysely';
import { foldText } from '#src/text/fold.ts';
import { speaks } from '#src/desk/rules/moves.ts';
import type { RequestMove } from './move-request.ts';
import type { DeskTables } from '../tables.ts';

/** A line with this many words, or the whole draft, is more than a greeting. */
const fewestWords = 8;

/**
 * Whether a message of the desk would reveal the content of a draft that waits for a second person.
 * Greetings and signatures, which every letter has, are short and ignored.
 */
export async function tellsDraft(
  transaction: Transaction<DeskTables>,
  requestId: string,
  { command, by, text }: RequestMove,
): Promise<boolean> {
  const isSaid = by.role !== 'reader' && command.move !== 'decide' && speaks(command.move);
  if (!isSaid || text === undefined) return false;
  const drafts = await transaction
    .selectFrom('notes')
    .select('text')
    .where('request_id', '=', requestId)
    .where('kind', '=', 'draft')
    .execute();
  return drafts.some((draft) => sharesLines(text, draft.text));
}

/** Whether a text contains another, or one of its long lines, ignoring case, marks and spaces. */
function sharesLines(text: string, other: string): boolean {
  const said = toWords(text);
  const long = other
    .split('\n')
    .map(toWords)
    .filter((line) => line.split(' ').length >= fewestWords);
  return [toWords(other), ...long].some((line) => line !== '' && ` ${said} `.includes(` ${line} `));
}

function toWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
