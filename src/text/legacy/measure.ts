import { isSyllable } from './syllable.ts';

/** A word: letters, and all of U+00A1–U+00FF, where old encodings keep theirs. */
const words = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;
const oldLetters = /[\u00A1-\u00FF]/;
const beyondLatin1 = /[^\0-\u00FF]/;

/** What the words of a text say about one encoding. */
export interface Measure {
  /** Weight of words that are Vietnamese only when decoded. */
  readonly telling: number;
  /** Weight of words that are Vietnamese only as they stand, or in no way. */
  readonly contrary: number;
  /** Words with old letters that are Vietnamese when decoded, and all words with old letters. */
  readonly decoded: number;
  readonly marked: number;
}

/** `decode` takes one word, a byte in each character. */
export function measure(text: string, decode: (word: string) => string): Measure {
  const sum = { telling: 0, contrary: 0, decoded: 0, marked: 0 };
  for (const [word] of text.matchAll(words)) {
    if (!oldLetters.test(word) || beyondLatin1.test(word)) {
      sum.contrary += weighOther(word);
      continue;
    }
    const before = isSyllable(word);
    const decodedWord = decode(word);
    const after = isSyllable(decodedWord);
    sum.marked += 1;
    sum.decoded += Number(after);
    if (decodedWord !== word && abbreviation.test(decodedWord)) sum.telling += 2;
    else if (after && !before) sum.telling += weighTelling(word);
    else if (before && !after) sum.contrary += 0.5;
    else if (!after && !isAbbreviation(decodedWord)) sum.contrary += 1;
  }
  return sum;
}

/** Whether a word is Vietnamese only when decoded. */
export function isTelling(word: string, decode: (word: string) => string): boolean {
  return oldLetters.test(word) && !isSyllable(word) && isSyllable(decode(word));
}

export function eachWord(text: string, change: (word: string) => string): string {
  return text.replace(words, change);
}

/** Abbreviations of document types and bodies with Đ, after another letter: QĐ, HĐND. */
const abbreviation = /^[BCHKLNPQTUV]+Đ[BCHKLNPQTUV]*$/;

/** No syllable, but no foreign word either. */
function isAbbreviation(word: string): boolean {
  return word.length < 2 || /^\p{Lu}{2,}$/u.test(word);
}

function weighOther(word: string): number {
  if (beyondLatin1.test(word)) return isSyllable(word) ? 0.5 : 1;
  return isAbbreviation(word) || isSyllable(word, true) ? 0 : 1;
}

const inFrenchToo = /^(?:où|[\0-\x7F]*[aeou]ï[\0-\x7F]*)$/i;
const signInside = /[A-Za-z][\u00A1-\u00BF]|[\u00A1-\u00BF][A-Za-z]/;
const capitalInside = /[a-z][\u00C0-\u00DE]|[A-Z][\u00C0-\u00DE][a-z]/;
const vniLetter = /[aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõ]|[a-z]æ[a-z]/i;

/**
 * One sure word is enough to know a cell by. Less sure are words that other languages have too
 * (French `où`, `laïc`, `Thaï`, `tôt`), and a sign alone.
 */
function weighTelling(word: string): number {
  if (inFrenchToo.test(word)) return 0.5;
  if (word.length < 3) return 1;
  const twice = /[\u00A1-\u00FF].*[\u00A1-\u00FF]/.test(word);
  return [signInside, capitalInside, vniLetter].some((sign) => sign.test(word)) || twice ? 2 : 1;
}
