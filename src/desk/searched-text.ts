import { foldText } from '../text/fold.ts';
import { toPhoneDigits } from './phone-digits.ts';
import type { ReaderFacts } from './reader-facts.ts';

interface Searched {
  readonly code: string;
  readonly reader: Pick<ReaderFacts, 'fields'>;
  /** Codes, titles and references of what is asked for. */
  readonly records: readonly string[];
}

/** What a request is found by in the queue, folded: personal, so erased with the reader's facts. */
export function toSearchedText({ code, reader, records }: Searched): string {
  const { name, organisation, email, phone, topic } = reader.fields;
  const said = [code, name, organisation, email, topic, ...records];
  const words = said.filter((text) => text !== undefined);
  const digits = phone === undefined ? [] : [toPhoneDigits(phone)];
  return foldText([...words, ...digits].join(' '));
}

/** Words that must all be there, at most. */
const mostWords = 8;

/** Either all of `words` are found, or `phone` is: a telephone number is typed in many ways. */
export interface SearchedWords {
  readonly words: readonly string[];
  readonly phone?: string;
}

export function readSearchedWords(typed: string): SearchedWords {
  const words = foldText(typed).split(' ').filter(Boolean).slice(0, mostWords);
  const phone = /^[+\d\s.()/-]*$/.test(typed) ? toPhoneDigits(typed) : '';
  return { words, ...(phone.length >= leastDigits && { phone }) };
}

/** Fewer digits are a year or a number of a record. */
const leastDigits = 6;
