import { toLine } from '#src/text/entered-text.ts';

/** An address of e-mail as it is kept and compared. */
export function toAddress(written: string): string {
  return toLine(written).toLowerCase();
}
