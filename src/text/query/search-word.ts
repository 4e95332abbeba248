import { foldSyllables, stripMarks } from '../fold.ts';
import { tidy } from '../normalise.ts';

/** A word of any script; every Han character is a word. */
export const wordPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/**
 * Pagefind drops marks and ranks words with the same marks first. The stroke of đ is not a mark in
 * Unicode, so đ is written as d with a combining small d above, which Pagefind drops like the other
 * marks.
 */
const strokeAsMark = 'd\u0369';
/**
 * Ends every word, so that prefixes do not match: `an` does not find `anh`. Pagefind keeps the
 * sign as part of the word.
 */
export const wordEnd = '_';

const tonePlace = /(^|[^q])([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/;
/** A corpus has few distinct words, each many times. */
const known = new Map<string, WordForms>();

export interface WordForms {
  /**
   * Canonical form that ignores case, look-alikes of đ, the position of the tone, and i for y:
   * `Hoà`, `hòa` → `hòa`; `Mĩ`, `mỹ` → `mĩ`. Other marks are kept, because exact matches come
   * first. Words with the same `folded` form differ only in marks.
   */
  readonly exact: string;
  /** The same without marks. */
  readonly folded: string;
}

/** The search words of a text, in order: their exact forms, each with `wordEnd`. */
export function searchWordsOf(text: string): readonly string[] {
  return (tidy(text).match(wordPattern) ?? []).map((word) => toWordForms(word).exact + wordEnd);
}

/** An exact form as people write it: `d` with a small d above becomes `đ` again. */
export function toWritten(exact: string): string {
  return exact.replaceAll(strokeAsMark, 'đ');
}

export function toWordForms(word: string): WordForms {
  let forms = known.get(word);
  if (forms === undefined) known.set(word, (forms = build(word)));
  return forms;
}

function build(word: string): WordForms {
  const letters = Array.from(word.toLowerCase().normalize('NFD'), (letter) => {
    if (/\p{M}/u.test(letter)) return letter;
    return /[đðɖ]/.test(letter) ? strokeAsMark : stripMarks(letter);
  });
  const placed = letters.join('').replace(tonePlace, '$1$2$4$3');
  const folded = foldSyllables(word);
  const spelled = folded === stripMarks(word) ? placed : placed.replace('y', 'i');
  return { exact: spelled.normalize('NFC'), folded };
}
