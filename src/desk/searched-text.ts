import { foldText } from '../text/fold.ts';
import { toPhoneDigits } from './phone-digits.ts';
import type { ReaderFacts } from './reader-facts.ts';

interface Searched {
  readonly code: string;
  readonly reader: Pick<ReaderFacts, 'fields'>;
  /** Codes, titles and references of the requested items. */
  readonly records: readonly string[];
}

/**
 * Folded search text of a request in the queue: personal, so it is erased with the reader's facts.
 */
export function toSearchedText({ code, reader, records }: Searched): string {
  const { name, organisation, email, phone, topic } = reader.fields;
  const said = [code, name, organisation, email, topic, ...records];
  const words = said.filter((text) => text !== undefined);
  const digits = phone === undefined ? [] : [toPhoneDigits(phone)];
  return foldText([...words, ...digits].join(' '));
}

/** Maximum number of words in a query; all must match. */
const mostWords = 8;

/**
 * Matches if all of `words` are found, or if `phone` is, because telephone numbers are typed in
 * many ways.
 */
export interface SearchedWords {
  readonly words: readonly string[];
  readonly phone?: string;
}

export function readSearchedWords(typed: string): SearchedWords {
  const words = foldText(typed).split(' ').filter(Boolean).slice(0, mostWords);
  const phone = /^[+\d\s.()/-]*$/.test(typed) ? toPhoneDigits(typed) : '';
  return { words, ...(phone.length >= leastDigits && { phone }) };
}

/** Fewer digits are a year or a record number. */
const leastDigits = 6;
