import { toLine } from '#src/text/entered-text.ts';
import type { Register } from '#src/desk/register/open-register.ts';
import { readCardNumber } from '#src/desk/rules/register/card-number.ts';
import { cardStandings, type CardStanding } from '#src/desk/rules/register/standing.ts';
import { readText } from '#src/desk/accounts/read-text.ts';
import type { ReaderRecord } from '#src/desk/store/register/reader-record.ts';

/** A search of the register. It is posted, so that a reader's name is never in a URL. */
export interface AskedRecords {
  readonly words: string;
  /** Only cards in this state. */
  readonly standing?: CardStanding;
  /** From 1. */
  readonly listPage: number;
}

/** Longer text finds nothing. */
const mostCharacters = 200;

/** Returns nothing if the form is not a search for readers. */
export function readRecordSearch(form: FormData): AskedRecords | undefined {
  const listPage = form.get('listPage');
  if (form.get('action') !== 'search' && listPage === null) return undefined;
  const number = Number(listPage ?? 1);
  const standing = cardStandings.find((one) => one === form.get('standing'));
  return {
    words: toLine(readText(form, 'words')).slice(0, mostCharacters),
    ...(standing !== undefined && { standing }),
    listPage: Number.isSafeInteger(number) && number > 0 ? number : 1,
  };
}

/** The record whose card number was typed exactly: redirect to its page. */
export async function findCard(
  register: Pick<Register, 'find'>,
  { words }: AskedRecords,
): Promise<ReaderRecord | undefined> {
  const card = readCardNumber(words);
  return card === undefined ? undefined : register.find(card);
}
