import { foldSyllables, stripMarks } from '../fold.ts';
import { tidy } from '../normalise.ts';

/** A word of any script; of Han characters each is one. */
export const wordPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/**
 * Pagefind drops marks and prefers the word whose marks are those asked for. What is no mark to
 * Unicode is made one: đ is written d with a small d above, which Pagefind takes for a letter and
 * drops with the other marks.
 */
const strokeAsMark = 'd\u0369';
/**
 * Ends every word, so that none is found by its beginning: `an` is not `anh`. Pagefind keeps the
 * sign as a part of the word.
 */
export const wordEnd = '_';

const tonePlace = /(^|[^q])([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/;
/** A corpus has few different words, and each many times. */
const known = new Map<string, WordForms>();

export interface WordForms {
  /**
   * One form for all spellings that differ in case, look-alikes of đ, the place of a tone or i and
   * y: `Hoà`, `hòa` → `hòa`; `Mĩ`, `mỹ` → `mĩ`. Other marks stay, for what is typed with marks is to
   * be found first. Two words that are alike without marks differ in marks only.
   */
  readonly exact: string;
  /** The same without marks. */
  readonly folded: string;
}

/** The words of a text as they are searched, in order: their exact forms, each with its end. */
export function searchWordsOf(text: string): readonly string[] {
  return (tidy(text).match(wordPattern) ?? []).map((word) => toWordForms(word).exact + wordEnd);
}

/** An exact form as it is written: `d` with its small d is `đ` again. */
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
