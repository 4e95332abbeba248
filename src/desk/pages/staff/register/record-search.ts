import { toLine } from '#src/text/entered-text.ts';
import type { Register } from '#src/desk/register/open-register.ts';
import { readCardNumber } from '#src/desk/rules/register/card-number.ts';
import { cardStandings, type CardStanding } from '#src/desk/rules/register/standing.ts';
import { readText } from '#src/desk/accounts/read-text.ts';
import type { ReaderRecord } from '#src/desk/store/register/reader-record.ts';

/** What the register is asked for. It is posted: a reader's name stands in no address. */
export interface AskedRecords {
  readonly words: string;
  /** Only cards that stand so. */
  readonly standing?: CardStanding;
  /** From 1. */
  readonly leaf: number;
}

/** Longer words find nothing. */
const mostCharacters = 200;

/** Nothing when the form asks for something else than readers. */
export function readRecordSearch(form: FormData): AskedRecords | undefined {
  const leaf = form.get('leaf');
  if (form.get('action') !== 'search' && leaf === null) return undefined;
  const number = Number(leaf ?? 1);
  const standing = cardStandings.find((one) => one === form.get('standing'));
  return {
    words: toLine(readText(form, 'words')).slice(0, mostCharacters),
    ...(standing !== undefined && { standing }),
    leaf: Number.isSafeInteger(number) && number > 0 ? number : 1,
  };
}

/** The record whose card number was typed: its page is what was meant. */
export async function findCard(
  register: Pick<Register, 'find'>,
  { words }: AskedRecords,
): Promise<ReaderRecord | undefined> {
  const card = readCardNumber(words);
  return card === undefined ? undefined : register.find(card);
}
