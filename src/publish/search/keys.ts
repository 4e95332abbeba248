import type { ArchivalDate } from '../../catalogue/values.ts';
import { foldSyllables, stripMarks } from '../../text/fold.ts';

/**
 * Folded copies of those words that Pagefind does not fold itself: it drops marks, and leaves đ and
 * the look-alikes of it, i and y, and œ as they are. Each once, in order.
 */
export function foldedKeys(text: string): readonly string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return unique(words.map(foldSyllables).filter((folded, index) => folded !== plain(words[index])));
}

/** The word as Pagefind has it: small letters without combining marks. */
function plain(word = ''): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** `24-NQ/TU` → `24-NQ/TU`, `24-nq/tu`, `24nqtu`: with marks and without, as one token. */
export function numberKeys(number: string): readonly string[] {
  const folded = stripMarks(number);
  return unique([number, folded, folded.replace(/[^\p{L}\p{N}]+/gu, '')]);
}

/** A day as people type it: `03/02/1976`, `3/2/1976`, `1976-02-03`; a month: `02/1976`, `2/1976`. */
export function dateKeys(date: ArchivalDate): readonly string[] {
  return unique(
    [date.earliest, date.latest].flatMap((day) => {
      const [year = '', month = '', dayOfMonth = ''] = day?.split('-') ?? [];
      if (day === undefined) return [];
      if (date.earliest !== date.latest) return [year];
      const short = `${Number(month)}/${year}`;
      return [
        `${dayOfMonth}/${month}/${year}`,
        `${Number(dayOfMonth)}/${short}`,
        day,
        `${month}/${year}`,
        short,
        year,
      ];
    }),
  );
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
