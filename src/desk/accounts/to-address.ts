import { toLine } from '#src/text/entered-text.ts';

/** An e-mail address in its stored and compared form. */
export function toAddress(written: string): string {
  return toLine(written).toLowerCase();
}
