import { toLine } from '#src/text/entered-text.ts';

/** An e-mail in its stored and compared form. */
export function toEmail(written: string): string {
  return toLine(written).toLowerCase();
}
