import { toLine } from '#src/text/entered-text.ts';
import { readText } from '../accounts/read-text.ts';

/** A whole number of a form; -1, which nothing is kept under, where it is none. */
export function readWhole(data: FormData, name: string): number {
  const text = toLine(readText(data, name));
  const number = Number(text);
  return text !== '' && Number.isSafeInteger(number) ? number : -1;
}
