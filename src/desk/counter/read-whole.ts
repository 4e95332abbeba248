import { toLine } from '#src/text/entered-text.ts';
import { readText } from '../accounts/read-text.ts';

/** A whole number from a form; -1, which is never a stored id or version, if it is invalid. */
export function readWhole(data: FormData, name: string): number {
  const text = toLine(readText(data, name));
  const number = Number(text);
  return text !== '' && Number.isSafeInteger(number) ? number : -1;
}
